package pk.itregistry.registry.firm;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import pk.itregistry.kernel.identity.FirmId;

/** Whose history the firm shall carry. */
@Schema(name = "PredecessorRequest")
record PredecessorRequest(
    @Schema(description = "A freelancer's registration, of the same owner.") FirmId firmId) {}
