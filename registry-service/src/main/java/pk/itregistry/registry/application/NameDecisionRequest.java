package pk.itregistry.registry.application;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import pk.itregistry.kernel.form.Text;
import pk.itregistry.kernel.identity.FirmId;

/** Whether an application is about a firm that is registered already under a name near its own. */
@Schema(name = "StatedNameDecision")
record NameDecisionRequest(
    @Schema(description = "The firm that a warning names.") FirmId firmId,
    NameDecision decision,
    @Text(most = 500) @Nullable String words) {}
