package pk.itregistry.registry.firm;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import pk.itregistry.kernel.form.Text;

/** Why a registration is suspended, reinstated or cancelled. */
@Schema(name = "MeasureRequest")
record MeasureRequest(
    @Schema(description = "A code of the list of reasons for this act.") ReasonCode reason,
    @Schema(description = "What the firm reads beside it.") @Text(most = 1000) String words,
    @Schema(description = "The law or the order that it rests on.") @Text(most = 300)
        String citation) {}
