package pk.itregistry.registry.application;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import pk.itregistry.plumbing.testkit.People;
import pk.itregistry.plumbing.testkit.Rows;
import pk.itregistry.plumbing.time.BusinessClock;
import pk.itregistry.registry.testkit.Desk;

@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class ReminderTest {
  @Inject RemindOfLapse reminding;
  @Inject BusinessClock clock;

  private String waitingFor(int days) {
    String application = Desk.draft(People.freshNtn());
    Desk.done(application, "submission", "owner", null);
    Desk.done(application, "initial-approval", "rabia", null);
    LocalDate since = clock.today().minusDays(days);
    Rows.change("UPDATE application SET state_since = ? WHERE id = ?::uuid", since, application);
    return application;
  }

  private static long reminders(String application) {
    return Rows.count(
        "SELECT count(*) FROM notice WHERE case_number = ? AND kind = 'APPLICATION_LAPSING'",
        application);
  }

  @Test
  void an_applicant_is_reminded_once_in_the_last_week() {
    String application = waitingFor(83);

    reminding.remind();
    reminding.remind();

    assertThat(reminders(application)).isEqualTo(1);
    assertThat(
            Rows.text(
                "SELECT day FROM notice WHERE case_number = ?"
                    + " AND kind = 'APPLICATION_LAPSING'",
                application))
        .as("the last day, not the day on which it has lapsed")
        .isEqualTo(clock.today().plusDays(6).toString());
  }

  @Test
  void one_without_an_address_stops_nobodys_reminder_and_is_seen() {
    String without = waitingFor(83);
    String other = waitingFor(83);
    Rows.change("UPDATE application SET contact_email = NULL WHERE id = ?::uuid", without);

    reminding.remind();

    assertThat(reminders(other)).isEqualTo(1);
    assertThat(
            Rows.text(
                "SELECT fault FROM notice WHERE case_number = ?"
                    + " AND kind = 'APPLICATION_LAPSING'",
                without))
        .isEqualTo("no address is known");
  }

  @Test
  void nobody_is_reminded_too_early_or_too_late() {
    String early = waitingFor(82);
    String late = waitingFor(90);

    reminding.remind();

    assertThat(reminders(early)).isZero();
    assertThat(reminders(late)).isZero();
  }

  @Test
  void a_second_return_gets_a_reminder_of_its_own() {
    String application = waitingFor(83);
    reminding.remind();
    Rows.change(
        "UPDATE application SET state_since = state_since - 1 WHERE id = ?::uuid", application);

    reminding.remind();

    assertThat(reminders(application)).isEqualTo(2);
  }
}
