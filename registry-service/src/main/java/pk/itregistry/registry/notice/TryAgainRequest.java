package pk.itregistry.registry.notice;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How a letter that was given up shall be tried again. */
record TryAgainRequest(
    @Schema(description = "Where to instead; the address that it had when missing.")
        @Nullable Email address) {}
