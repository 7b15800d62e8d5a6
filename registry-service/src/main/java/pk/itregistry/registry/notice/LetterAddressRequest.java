package pk.itregistry.registry.notice;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where letters to a firm go from now on. */
@Schema(name = "LetterAddressRequest")
record LetterAddressRequest(Email email) {}
