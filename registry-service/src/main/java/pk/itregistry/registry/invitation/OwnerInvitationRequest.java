package pk.itregistry.registry.invitation;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import pk.itregistry.registry.notice.Email;

/** Who is invited to claim a firm that an older register has handed over. */
record OwnerInvitationRequest(
    @Schema(description = "Where the code is sent to; what the older register says when missing.")
        @Nullable Email email) {}
