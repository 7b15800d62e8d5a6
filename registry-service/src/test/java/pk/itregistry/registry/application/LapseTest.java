package pk.itregistry.registry.application;

import static org.assertj.core.api.Assertions.assertThat;
import static pk.itregistry.plumbing.testkit.Refusals.codeOf;
import static pk.itregistry.registry.application.AnApplication.DAY;
import static pk.itregistry.registry.application.AnApplication.FEE;
import static pk.itregistry.registry.application.AnApplication.PAYMENT;
import static pk.itregistry.registry.application.AnApplication.REGISTRAR;
import static pk.itregistry.registry.application.AnApplication.approved;
import static pk.itregistry.registry.application.AnApplication.draft;
import static pk.itregistry.registry.application.AnApplication.paid;
import static pk.itregistry.registry.application.AnApplication.returned;
import static pk.itregistry.registry.application.AnApplication.stating;
import static pk.itregistry.registry.application.AnApplication.submitted;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** An application lapses when its applicant leaves it for ninety days; nobody has to do it. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class LapseTest {
  private static final LocalDate LAPSES = DAY.plusDays(90);

  @Test
  void it_lapses_after_ninety_days_without_payment() {
    Application application = approved();

    assertThat(application.lapsesOn()).isEqualTo(LAPSES);
    assertThat(application.stateOn(LAPSES.minusDays(1)))
        .isEqualTo(ApplicationState.INITIALLY_APPROVED);
    assertThat(application.stateOn(LAPSES)).isEqualTo(ApplicationState.LAPSED);
    assertThat(codeOf(() -> application.payFee(FEE, PAYMENT, LAPSES))).isEqualTo("act-not-allowed");
  }

  @Test
  void a_payment_on_the_last_day_is_in_time() {
    Application application = approved();
    application.payFee(FEE, PAYMENT, LAPSES.minusDays(1));

    assertThat(application.stateOn(LAPSES)).isEqualTo(ApplicationState.FEE_PAID);
    assertThat(application.lapsesOn()).isNull();
  }

  @Test
  void it_lapses_after_ninety_days_without_an_answer() {
    Application application = returned();

    assertThat(application.stateOn(LAPSES)).isEqualTo(ApplicationState.LAPSED);
    assertThat(codeOf(() -> application.submit(LAPSES))).isEqualTo("act-not-allowed");
    assertThat(application.actsOf(ApplicationLife.APPLICANT, LAPSES)).isEmpty();
  }

  @Test
  void a_revision_is_no_answer_yet() {
    Application application = returned();
    application.revise(stating("2025-01"), 1, DAY.plusDays(80));

    assertThat(application.lapsesOn()).isEqualTo(LAPSES);
    assertThat(codeOf(() -> application.revise(stating("2025-01"), 1, LAPSES)))
        .isEqualTo("act-not-allowed");
  }

  @Test
  void what_has_lapsed_can_neither_be_withdrawn_nor_declined() {
    Application application = approved();

    assertThat(codeOf(() -> application.withdraw(LAPSES))).isEqualTo("act-not-allowed");
    assertThat(codeOf(() -> application.decline("Late.", REGISTRAR, LAPSES)))
        .isEqualTo("act-not-allowed");
  }

  @Test
  void a_registrar_may_take_longer_than_ninety_days() {
    assertThat(submitted().lapsesOn()).isNull();
    assertThat(submitted().stateOn(DAY.plusYears(1))).isEqualTo(ApplicationState.SUBMITTED);
    assertThat(paid().stateOn(DAY.plusYears(1))).isEqualTo(ApplicationState.FEE_PAID);
  }

  @Test
  void a_draft_waits_for_its_applicant_without_end() {
    assertThat(draft().stateOn(DAY.plusYears(1))).isEqualTo(ApplicationState.DRAFT);
  }

  @Test
  void a_fee_that_is_reversed_is_due_again_for_ninety_days() {
    Application application = paid();
    LocalDate reversed = DAY.plusDays(60);
    application.reverseFee(REGISTRAR, reversed);

    assertThat(application.fee()).isNull();
    assertThat(application.feeReference()).isNull();
    assertThat(application.stateOn(reversed.plusDays(89)))
        .isEqualTo(ApplicationState.INITIALLY_APPROVED);
    assertThat(application.lapsesOn()).isEqualTo(reversed.plusDays(90));
  }
}
