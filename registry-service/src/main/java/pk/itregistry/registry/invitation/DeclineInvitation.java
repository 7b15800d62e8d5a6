package pk.itregistry.registry.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import pk.itregistry.kernel.identity.PersonId;
import pk.itregistry.kernel.problem.Refused;
import pk.itregistry.plumbing.time.BusinessClock;
import pk.itregistry.registry.InvitationProblem.InvitationUnknown;

/** Says no to an invitation, for good. */
@ApplicationScoped
class DeclineInvitation {
  private final Invitations invitations;
  private final BusinessClock clock;

  DeclineInvitation(Invitations invitations, BusinessClock clock) {
    this.invitations = invitations;
    this.clock = clock;
  }

  Invitation perform(CodeRequest sent, PersonId by) {
    Invitation invitation =
        invitations.lockedBy(sent.code()).orElseThrow(() -> new Refused(new InvitationUnknown()));
    invitation.decline(by, clock.today());
    return invitation;
  }
}
