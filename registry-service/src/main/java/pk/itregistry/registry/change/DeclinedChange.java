package pk.itregistry.registry.change;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import pk.itregistry.kernel.form.Text;

/** Why a change is declined. */
@Schema(name = "DeclinedChange")
record DeclinedChange(
    @Schema(description = "What the firm reads.") @Text(most = 1000) String reason) {}
