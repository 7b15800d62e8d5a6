package pk.itregistry.registry.invitation;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import pk.itregistry.kernel.form.Text;
import pk.itregistry.kernel.identity.AuthorityId;
import pk.itregistry.kernel.identity.FirmId;
import pk.itregistry.kernel.identity.Permission;
import pk.itregistry.kernel.identity.PersonId;
import pk.itregistry.plumbing.http.Versioned;

/**
 * An invitation as the firm's managers see it, and whoever answers it.
 *
 * @param invited to whom, masked, while it is open: an e-mail address, a CNIC or a person's subject
 * @param permissions none where it gives the ownership, which is all
 * @param lastDay the last day on which what it gives is in force; missing when it has no end
 * @param answerBy the last day on which it can be answered
 * @param answeredBy who accepted or declined
 * @param authorityId what was granted by it
 * @param code the code, told once to who invites otherwise than by e-mail
 */
@Schema(name = "Invitation")
record InvitationView(
    InvitationId id,
    long version,
    FirmId firmId,
    Invitation.Gift gives,
    Invitation.State state,
    @Text(most = 254) @Nullable String invited,
    Set<Permission> permissions,
    @Nullable LocalDate from,
    @Nullable LocalDate lastDay,
    LocalDate invitedOn,
    LocalDate answerBy,
    PersonId invitedBy,
    @Nullable PersonId answeredBy,
    @Nullable AuthorityId authorityId,
    @Nullable InvitationCode code,
    Set<Invitation.Act> allowedActs)
    implements Versioned {

  InvitationView with(@Nullable InvitationCode told) {
    return new InvitationView(
        id,
        version,
        firmId,
        gives,
        state,
        invited,
        permissions,
        from,
        lastDay,
        invitedOn,
        answerBy,
        invitedBy,
        answeredBy,
        authorityId,
        told,
        allowedActs);
  }

  /** Some of a firm's invitations, oldest first. */
  @Schema(name = "Invitations")
  record Listed(List<InvitationView> items) {}
}
