package pk.itregistry.registry.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import pk.itregistry.plumbing.time.BusinessClock;
import pk.itregistry.registry.notice.Notices;

/** Takes an invitation back before it was answered; a letter that has not gone out stays here. */
@ApplicationScoped
class WithdrawInvitation {
  private final Notices notices;
  private final BusinessClock clock;

  WithdrawInvitation(Notices notices, BusinessClock clock) {
    this.notices = notices;
    this.clock = clock;
  }

  void perform(Invitation invitation) {
    invitation.withdraw(clock.today());
    notices.callOff(invitation.occasion());
  }
}
