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
  private final UnclaimedDirectory unclaimed;
  private final WithdrawInvitation withdrawInvitation;
  private final FirmManagers managers;
  private final Notices notices;
  private final BusinessClock clock;
  private final int openDays;
  private final int mostADay;

  InvitePerson(
      Invitations invitations,
      UnclaimedDirectory unclaimed,
      WithdrawInvitation withdrawInvitation,
      FirmManagers managers,
      Notices notices,
      BusinessClock clock,
      @ConfigProperty(name = "itr.invitation.open-days") int openDays,
      @ConfigProperty(name = "itr.invitation.most-a-day") int mostADay) {
    this.invitations = invitations;
    this.unclaimed = unclaimed;
    this.withdrawInvitation = withdrawInvitation;
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
    NoticeKind letter =
        switch (asked.gives()) {
          case AUTHORITY -> NoticeKind.INVITATION;
          case OWNERSHIP -> NoticeKind.OWNERSHIP_OFFERED;
        };
    managers.inTurn(firm);
    return invited(firm, asked, by, letter);
  }

  /**
   * Invites whom an older register names, or the registrar, to a firm that is nobody's yet; refused
   * where it has an owner. Whoever was invited before is no longer: the address may have been
   * mistyped.
   */
  Invitation toClaim(FirmId firm, Email email, PersonId registrar) {
    managers.inTurn(firm);
    unclaimed.demandClaimable(firm);
    invitations.openToClaim(clock.today(), firm).forEach(withdrawInvitation::perform);
    InvitationRequest asked =
        new InvitationRequest(Invitation.Gift.OWNERSHIP, email, null, null, null, null, null);
    return invited(firm, asked, registrar, NoticeKind.FIRM_TO_CLAIM);
  }

  private Invitation invited(FirmId firm, InvitationRequest asked, PersonId by, NoticeKind letter) {
    InvitationCode code = InvitationCode.fresh();
    Invitation invitation = new Invitation(firm, asked, by, clock.today(), openDays, code);
    if (invitations.openOn(clock.today(), firm) >= MOST_OPEN) {
      throw new Refused(new TooManyInvitations(MOST_OPEN));
    }
    // A firm's letters go to addresses that it names: to withdraw one makes no room for another.
    if (invitations.madeOn(clock.today(), firm) >= mostADay) {
      throw new Refused(new TooManyInvitationsToday(mostADay));
    }
    invitations.persist(invitation);
    if (asked.email() != null) {
      notices.queue(letter(letter, invitation, asked.email(), code));
    }
    return invitation;
  }

  private static Notices.Letter letter(
      NoticeKind kind, Invitation invitation, Email to, InvitationCode code) {
    return new Notices.Letter(
        kind,
        to,
        invitation.firm().toString(),
        invitation.answerBy(),
        code.value(),
        invitation.occasion());
  }
}
