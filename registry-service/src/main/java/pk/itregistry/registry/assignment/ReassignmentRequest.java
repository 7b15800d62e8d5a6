package pk.itregistry.registry.assignment;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import pk.itregistry.kernel.identity.PersonId;

/** To whom the head of an office gives what waits for a registrar. */
public record ReassignmentRequest(
    @Schema(description = "The registrar's subject, as the officers are listed with it.")
        PersonId to) {}
