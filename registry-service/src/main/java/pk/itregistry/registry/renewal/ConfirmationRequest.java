package pk.itregistry.registry.renewal;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import pk.itregistry.kernel.form.Text;
import pk.itregistry.registry.application.PaymentReference;

/** That the firm wants to go on, as it stands or with what has changed. */
@Schema(name = "RenewalConfirmation")
record ConfirmationRequest(
    @Schema(description = "What has changed; leave it out when nothing has.") @Text(most = 2000)
        @Nullable String changes,
    @Schema(
            description =
                "The payment of the fee, to do both in one call; only where the evidence speaks for"
                    + " it and nothing has changed.")
        @Nullable PaymentReference paymentReference) {}
