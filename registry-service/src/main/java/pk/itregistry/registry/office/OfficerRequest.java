package pk.itregistry.registry.office;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import pk.itregistry.kernel.identity.PersonId;

/** A person who is to work for the country. */
record OfficerRequest(
    @Schema(description = "The person's subject at the identity server.") PersonId person,
    OfficerWork work) {}
