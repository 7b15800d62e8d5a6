package pk.itregistry.registry.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import org.jboss.logging.Logger;
import pk.itregistry.kernel.identity.Actor;
import pk.itregistry.kernel.identity.PersonId;
import pk.itregistry.kernel.problem.Refused;
import pk.itregistry.plumbing.time.BusinessClock;
import pk.itregistry.registry.InvitationProblem.InvitationUnknown;
import pk.itregistry.registry.InvitationProblem.InvitationVoid;
import pk.itregistry.registry.authority.FirmManagers;
import pk.itregistry.registry.authority.GrantAuthority;
import pk.itregistry.registry.firm.HandOverFirm;
import pk.itregistry.registry.notice.Email;
import pk.itregistry.registry.notice.WriteToFirm;

/**
 * Takes what an invitation gives. Until identity cards are proven, one by CNIC is accepted by its
 * code alone, as the others are.
 */
@ApplicationScoped
class AcceptInvitation {
  private static final Logger LOG = Logger.getLogger(AcceptInvitation.class);

  private final Invitations invitations;
  private final InvitationDirectory directory;
  private final FirmManagers managers;
  private final GrantAuthority granting;
  private final HandOverFirm handOver;
  private final WriteToFirm letters;
  private final BusinessClock clock;

  AcceptInvitation(
      Invitations invitations,
      InvitationDirectory directory,
      FirmManagers managers,
      GrantAuthority granting,
      HandOverFirm handOver,
      WriteToFirm letters,
      BusinessClock clock) {
    this.invitations = invitations;
    this.directory = directory;
    this.managers = managers;
    this.granting = granting;
    this.handOver = handOver;
    this.letters = letters;
    this.clock = clock;
  }

  /**
   * Refused where who invited could not give it any more. Letters to a firm follow it to the
   * address at which its new owner was invited.
   */
  Invitation perform(CodeRequest sent, PersonId person, Actor by) {
    // The firm first, as whoever invites another person instead does.
    managers.inTurn(directory.firmOf(sent.code()).orElseThrow(AcceptInvitation::unknown));
    Invitation invitation =
        invitations.lockedBy(sent.code()).orElseThrow(AcceptInvitation::unknown);
    LocalDate today = clock.today();
    Email invitedAt = invitation.email(); // it is forgotten once it is answered
    invitation.accept(person, today);
    switch (invitation.gives()) {
      case AUTHORITY -> grant(invitation, person, today);
      case OWNERSHIP -> {
        handOver.perform(invitation.firm(), invitation.invitedBy(), person, by);
        letters.keepAddress(invitation.firm(), invitedAt);
      }
    }
    LOG.infof(
        "an invitation was accepted: firm=%s gives=%s", invitation.firm(), invitation.gives());
    return invitation;
  }

  private static Refused unknown() {
    return new Refused(new InvitationUnknown());
  }

  private void grant(Invitation invitation, PersonId person, LocalDate today) {
    LocalDate until = invitation.until();
    if (until != null && !invitation.from(today).isBefore(until)) {
      throw new Refused(new InvitationVoid("The days that it was meant for are over."));
    }
    if (!managers.manages(invitation.invitedBy(), invitation.firm())) {
      throw new Refused(new InvitationVoid("Whoever invited you no longer manages the firm."));
    }
    invitation.granted(
        granting.toPerson(
            invitation.firm(),
            person,
            invitation.permissions(),
            invitation.from(today),
            until,
            invitation.invitedBy()));
  }
}
