package pk.itregistry.registry.notice;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import pk.itregistry.kernel.identity.FirmId;
import pk.itregistry.plumbing.http.Versioned;

/**
 * Where letters to a firm go.
 *
 * @param email missing where the register has never been told
 */
@Schema(name = "LetterAddress")
record LetterAddressView(FirmId firmId, long version, @Nullable Email email) implements Versioned {}
