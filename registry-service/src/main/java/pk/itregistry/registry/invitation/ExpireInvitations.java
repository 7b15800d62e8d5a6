package pk.itregistry.registry.invitation;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import pk.itregistry.plumbing.time.BusinessClock;

/**
 * Writes down which invitations nobody answered in time. That they are over, everybody sees without
 * it; but whom they were for goes with it.
 */
@ApplicationScoped
class ExpireInvitations {
  private static final int BATCH = 200;

  private final Invitations invitations;
  private final BusinessClock clock;

  ExpireInvitations(Invitations invitations, BusinessClock clock) {
    this.invitations = invitations;
    this.clock = clock;
  }

  @Scheduled(
      every = "${itr.reminders.look-every}",
      delayed = "15s",
      concurrentExecution = ConcurrentExecution.SKIP)
  void expire() {
    while (QuarkusTransaction.requiringNew().call(this::batch) == BATCH) {
      // until none is left
    }
  }

  private int batch() {
    LocalDate today = clock.today();
    List<Invitation> over = invitations.over(today, BATCH);
    over.forEach(invitation -> invitation.expire(today));
    return over.size();
  }
}
