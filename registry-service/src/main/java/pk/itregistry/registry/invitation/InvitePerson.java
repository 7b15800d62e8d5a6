package pk.itregistry.registry.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import pk.itregistry.kernel.identity.FirmId;
import pk.itregistry.kernel.identity.PersonId;
import pk.itregistry.kernel.problem.Refused;
import pk.itregistry.plumbing.time.BusinessClock;
import pk.itregistry.registry.InvitationProblem.OwnersOnly;
import pk.itregistry.registry.InvitationProblem.TooManyInvitations;
import pk.itregistry.registry.InvitationProblem.TooManyInvitationsToday;
import pk.itregistry.registry.authority.FirmManagers;
import pk.itregistry.registry.notice.Email;
import pk.itregistry.registry.notice.NoticeKind;
import pk.itregistry.registry.notice.Notices;

/** Invites a person to a firm: a letter takes the code to them, or whoever invites does. */
@ApplicationScoped
class InvitePerson {
  /** So many of a firm's may be open at once. */
  static final int MOST_OPEN = 50;

  private final Invitations invitations;
  private final FirmManagers managers;
  private final Notices notices;
  private final BusinessClock clock;
  private final int openDays;
  private final int mostADay;

  InvitePerson(
      Invitations invitations,
      FirmManagers managers,
      Notices notices,
      BusinessClock clock,
      @ConfigProperty(name = "itr.invitation.open-days") int openDays,
      @ConfigProperty(name = "itr.invitation.most-a-day") int mostADay) {
    this.invitations = invitations;
    this.managers = managers;
    this.notices = notices;
    this.clock = clock;
    this.openDays = openDays;
    this.mostADay = mostADay;
  }

  /** Refused where it gives the ownership, unless the owner invites. */
  Invitation perform(FirmId firm, InvitationRequest asked, PersonId by) {
    if (asked.gives() == Invitation.Gift.OWNERSHIP && !managers.isOwner(by, firm)) {
      throw new Refused(new OwnersOnly());
    }
    InvitationCode code = InvitationCode.fresh();
    Invitation invitation = new Invitation(firm, asked, by, clock.today(), openDays, code);
    managers.inTurn(firm);
    if (invitations.openOn(clock.today(), firm) >= MOST_OPEN) {
      throw new Refused(new TooManyInvitations(MOST_OPEN));
    }
    // A firm's letters go to addresses that it names: to withdraw one makes no room for another.
    if (invitations.madeOn(clock.today(), firm) >= mostADay) {
      throw new Refused(new TooManyInvitationsToday(mostADay));
    }
    invitations.persist(invitation);
    if (asked.email() != null) {
      notices.queue(letter(invitation, asked.email(), code));
    }
    return invitation;
  }

  private static Notices.Letter letter(Invitation invitation, Email to, InvitationCode code) {
    NoticeKind kind =
        switch (invitation.gives()) {
          case AUTHORITY -> NoticeKind.INVITATION;
          case OWNERSHIP -> NoticeKind.OWNERSHIP_OFFERED;
        };
    return new Notices.Letter(
        kind,
        to,
        invitation.firm().toString(),
        invitation.answerBy(),
        code.value(),
        invitation.occasion());
  }
}
