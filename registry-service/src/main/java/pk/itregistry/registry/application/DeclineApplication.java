package pk.itregistry.registry.application;

import jakarta.enterprise.context.ApplicationScoped;
import pk.itregistry.kernel.identity.PersonId;
import pk.itregistry.plumbing.time.BusinessClock;
import pk.itregistry.registry.assignment.Assignments;
import pk.itregistry.registry.assignment.Work;
import pk.itregistry.registry.notice.NoticeKind;

/**
 * Declines an application, whatever found it wrong: its applicant is written to, nobody holds it
 * any more, and what was paid for it is given back from then on.
 */
@ApplicationScoped
class DeclineApplication {
  private final FeeRefunds refunds;
  private final Assignments assignments;
  private final WriteToApplicant letters;
  private final BusinessClock clock;

  DeclineApplication(
      FeeRefunds refunds, Assignments assignments, WriteToApplicant letters, BusinessClock clock) {
    this.refunds = refunds;
    this.assignments = assignments;
    this.letters = letters;
    this.clock = clock;
  }

  void perform(Application application, DeclineRequest decline, PersonId registrar) {
    application.decline(decline.reason(), registrar, clock.today()).ifPresent(refunds::persist);
    assignments.end(Work.of(application.id()));
    letters.of(NoticeKind.APPLICATION_DECLINED, application);
  }
}
