package pk.itregistry.exports.obligation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import pk.itregistry.kernel.identity.ReturnId;
import pk.itregistry.kernel.time.TaxPeriod;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ObligationStateTest {
  private static final TaxPeriod OCTOBER = TaxPeriod.of("2026-10");
  private static final LocalDate DUE = LocalDate.of(2026, 11, 30);

  @Test
  void an_unfiled_period_is_late_from_the_day_after_it_was_due() {
    var onTheDay = ObligationView.of(OCTOBER, 30, DUE, null, null, true);
    var afterIt = ObligationView.of(OCTOBER, 30, DUE.plusDays(1), null, null, true);

    assertThat(onTheDay.dueOn()).isEqualTo(DUE);
    assertThat(onTheDay.state()).isEqualTo(ObligationView.State.OPEN);
    assertThat(afterIt.state()).isEqualTo(ObligationView.State.LATE);
  }

  @Test
  void a_filed_period_is_fulfilled_and_says_whether_late() {
    ReturnId by = ReturnId.fresh();

    assertThat(ObligationView.of(OCTOBER, 30, DUE, by, DUE, true).filedLate()).isFalse();
    assertThat(ObligationView.of(OCTOBER, 30, DUE, by, DUE.plusDays(1), true).filedLate()).isTrue();
  }

  @Test
  void nobody_is_late_with_what_was_never_owed() {
    var stated = ObligationView.of(OCTOBER, 30, DUE, ReturnId.fresh(), DUE.plusYears(1), false);

    assertThat(stated.filedLate()).isFalse();
    assertThat(stated.dueOn()).isNull();
  }

  @Test
  void freelancers_owe_quarters_and_everyone_else_months() {
    LocalDate day = LocalDate.of(2026, 11, 23);

    assertThat(Obligations.firstPeriod("FREELANCER", day)).hasToString("2026-Q4");
    assertThat(Obligations.firstPeriod("COMPANY", day)).hasToString("2026-11");
  }
}
