package pk.itregistry.registry.application;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pk.itregistry.plumbing.database.Database;
import pk.itregistry.plumbing.time.BusinessClock;
import pk.itregistry.registry.notice.Email;
import pk.itregistry.registry.notice.NoticeKind;
import pk.itregistry.registry.notice.Notices;
import pk.itregistry.registry.notice.Notices.Letter;

/** Reminds applicants a week before an application lapses that waits for them. */
@ApplicationScoped
class RemindOfLapse {
  private static final int DAYS_BEFORE = 7;
  private static final int BATCH = 200;

  private final Database database;
  private final Notices notices;
  private final BusinessClock clock;

  RemindOfLapse(Database database, Notices notices, BusinessClock clock) {
    this.database = database;
    this.notices = notices;
    this.clock = clock;
  }

  private record Waiting(UUID id, LocalDate since, @Nullable String email) {}

  @Scheduled(
      every = "${itr.reminders.look-every}",
      delayed = "10s",
      concurrentExecution = ConcurrentExecution.SKIP)
  void remind() {
    while (QuarkusTransaction.requiringNew().call(this::batch) == BATCH) {
      // until nobody is left to be reminded
    }
  }

  private int batch() {
    List<Waiting> waiting = notRemindedYet(clock.today());
    waiting.forEach(one -> notices.queue(letter(one)));
    return waiting.size();
  }

  private static Letter letter(Waiting one) {
    return Letter.of(
            NoticeKind.APPLICATION_LAPSING,
            one.email() == null ? null : Email.of(one.email()),
            one.id().toString(),
            one.since().plusDays(ApplicationLife.DAYS_TO_LAPSE - 1))
        .onceFor(occasion(one.id(), one.since()));
  }

  private static String occasion(UUID application, LocalDate since) {
    return "lapse " + application + " " + since;
  }

  // Those that have lapsed by now need no reminder.
  private List<Waiting> notRemindedYet(LocalDate today) {
    return database.rows(
        "SELECT a.id, a.state_since, a.contact_email FROM application a"
            + " WHERE a.state = ANY (?) AND a.state_since > ? AND a.state_since <= ?"
            + " AND NOT EXISTS (SELECT 1 FROM notice n"
            + " WHERE n.occasion = 'lapse ' || a.id || ' ' || a.state_since)"
            + " ORDER BY a.id LIMIT ?",
        row ->
            new Waiting(
                row.getObject(1, UUID.class), row.getObject(2, LocalDate.class), row.getString(3)),
        ApplicationLife.WAITING.stream().map(Enum::name).toArray(String[]::new),
        today.minusDays(ApplicationLife.DAYS_TO_LAPSE),
        today.minusDays(ApplicationLife.DAYS_TO_LAPSE - DAYS_BEFORE),
        BATCH);
  }
}
