package pk.itregistry.registry.branch;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import pk.itregistry.kernel.form.Text;
import pk.itregistry.registry.application.PaymentReference;

/** Another place, and the payment of its fee. */
@Schema(name = "BranchRequest")
record BranchRequest(
    @Schema(description = "What the firm calls the place; it stands on the certificate.")
        @Text(most = 100)
        String name,
    BranchAddress address,
    @Schema(description = "The payment of the fee; left out only where nothing is due.")
        @Nullable PaymentReference paymentReference) {}
