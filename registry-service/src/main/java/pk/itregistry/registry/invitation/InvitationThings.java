package pk.itregistry.registry.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pk.itregistry.kernel.identity.FirmId;
import pk.itregistry.kernel.identity.PersonId;
import pk.itregistry.kernel.problem.CommonProblem.NotFound;
import pk.itregistry.kernel.problem.Refused;
import pk.itregistry.plumbing.access.Call;
import pk.itregistry.plumbing.write.Things;
import pk.itregistry.registry.invitation.InvitationThings.OfFirm;

/** Invitations on the write path. Who may act for the firm in their path, its door has asked. */
@ApplicationScoped
class InvitationThings implements Things<OfFirm, Invitation, InvitationView> {
  private final Invitations invitations;
  private final InvitationDirectory directory;
  private final Call call;

  InvitationThings(Invitations invitations, InvitationDirectory directory, Call call) {
    this.invitations = invitations;
    this.directory = directory;
    this.call = call;
  }

  /**
   * An invitation of a firm's, as the path names it.
   *
   * @param told the code, where this answer tells it
   */
  record OfFirm(FirmId firm, InvitationId id, @Nullable InvitationCode told) {}

  @Override
  public void admit(OfFirm invitation) {
    found(invitation);
  }

  @Override
  public Invitation locked(OfFirm invitation) {
    return invitations.locked(invitation.id());
  }

  @Override
  public InvitationView view(OfFirm invitation) {
    return found(invitation).with(invitation.told());
  }

  private InvitationView found(OfFirm invitation) {
    Optional<InvitationView> found = directory.find(invitation.firm(), invitation.id());
    return found.orElseThrow(() -> new Refused(new NotFound("invitation")));
  }

  @Override
  public OfFirm idOf(Invitation invitation) {
    return new OfFirm(invitation.firm(), invitation.id(), invitation.told());
  }

  @Override
  public String pathOf(OfFirm invitation) {
    return "/registry/v1/firms/%s/invitations/%s".formatted(invitation.firm(), invitation.id());
  }

  /** The person who acts. */
  PersonId person() {
    return call.person();
  }
}
