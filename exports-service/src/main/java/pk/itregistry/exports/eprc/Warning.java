package pk.itregistry.exports.eprc;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Something that was accepted and still deserves a look. */
@Schema(description = "Accepted, and still worth a look.")
public record Warning(
    @Schema(examples = "/beneficiary/iban") String pointer,
    @Schema(examples = "UNKNOWN_BANK") String code,
    String detail) {}
