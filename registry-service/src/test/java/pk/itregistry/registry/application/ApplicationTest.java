package pk.itregistry.registry.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import pk.itregistry.kernel.identity.Cuin;
import pk.itregistry.kernel.identity.FirmId;
import pk.itregistry.kernel.identity.Iban;
import pk.itregistry.kernel.identity.Ntn;
import pk.itregistry.kernel.identity.PersonId;
import pk.itregistry.kernel.money.Money;
import pk.itregistry.kernel.problem.Refused;
import pk.itregistry.kernel.time.TaxPeriod;
import pk.itregistry.plumbing.testkit.Lifecycles;
import pk.itregistry.registry.firm.FirmKind;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ApplicationTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
  private static final PersonId APPLICANT = new PersonId("applicant");
  private static final PersonId REGISTRAR = new PersonId("registrar");
  private static final Money FEE = Money.pkr("10000.00");

  private static Particulars exportingSince(String month) {
    return new Particulars(
        FirmKind.COMPANY,
        "Indus Softworks (Pvt) Ltd",
        Ntn.of("0801599-6"),
        false,
        new Cuin("0287049"),
        new Iban("PK36SCBL0000001123456702"),
        TaxPeriod.of(month),
        "12 Mall Road",
        "Lahore",
        Province.PUNJAB,
        "info@indus.example");
  }

  private static Application draft() {
    return new Application(APPLICANT, exportingSince("2024-07"), DAY);
  }

  private static Application submitted() {
    Application application = draft();
    application.submit(DAY);
    return application;
  }

  private static Application approved() {
    Application application = submitted();
    application.approveInitially(REGISTRAR, DAY);
    return application;
  }

  private static void expectRefusal(String code, Runnable act) {
    assertThatThrownBy(act::run)
        .isInstanceOfSatisfying(
            Refused.class, refused -> assertThat(refused.problem().code()).isEqualTo(code));
  }

  @Tag("document")
  @TestFactory
  Stream<DynamicTest> the_laws_of_its_life() {
    return Lifecycles.laws(Application.LIFE);
  }

  @Test
  void it_lapses_after_ninety_days_without_payment() {
    Application application = approved();
    LocalDate lapses = DAY.plusDays(90);

    assertThat(application.stateOn(lapses.minusDays(1)))
        .isEqualTo(ApplicationState.INITIALLY_APPROVED);
    assertThat(application.stateOn(lapses)).isEqualTo(ApplicationState.LAPSED);
    expectRefusal("act-not-allowed", () -> application.payFee(FEE, "GW-1", lapses));
    application.payFee(FEE, "GW-1", lapses.minusDays(1));
    assertThat(application.stateOn(lapses)).isEqualTo(ApplicationState.FEE_PAID);
  }

  @Test
  void it_lapses_after_ninety_days_without_an_answer() {
    Application application = submitted();
    application.returnFor(List.of(new ReturnReason("/ntn", "Not yours.")), REGISTRAR, DAY);

    assertThat(application.stateOn(DAY.plusDays(90))).isEqualTo(ApplicationState.LAPSED);
    expectRefusal("act-not-allowed", () -> application.submit(DAY.plusDays(90)));
    assertThat(application.actsOf(Application.APPLICANT, DAY.plusDays(90))).isEmpty();
  }

  @Test
  void a_registrar_may_take_longer_than_ninety_days() {
    assertThat(submitted().stateOn(DAY.plusYears(1))).isEqualTo(ApplicationState.SUBMITTED);
  }

  @Test
  void a_fee_that_is_reversed_is_due_again_for_ninety_days() {
    Application application = approved();
    application.payFee(FEE, "GW-1", DAY);
    LocalDate reversed = DAY.plusDays(60);
    application.reverseFee(reversed);

    assertThat(application.fee()).isNull();
    assertThat(application.stateOn(reversed.plusDays(89)))
        .isEqualTo(ApplicationState.INITIALLY_APPROVED);
    assertThat(application.lapsesOn()).isEqualTo(reversed.plusDays(90));
  }

  @Test
  void nobody_decides_on_an_application_of_his_own() {
    Application application = submitted();

    expectRefusal(
        "not-allowed-own-application", () -> application.approveInitially(APPLICANT, DAY));
    expectRefusal("not-allowed-own-application", () -> application.decline("no", APPLICANT, DAY));
    Application paid = approved();
    paid.payFee(FEE, "GW-1", DAY);
    expectRefusal(
        "not-allowed-own-application", () -> paid.register(FirmId.fresh(), APPLICANT, DAY));
  }

  @Test
  void nobody_exports_since_a_month_that_has_not_begun() {
    expectRefusal("rule-broken", () -> new Application(APPLICANT, exportingSince("2026-12"), DAY));
    assertThat(new Application(APPLICANT, exportingSince("2026-11"), DAY).version()).isZero();
  }

  @Test
  void each_sees_only_his_own_acts() {
    assertThat(submitted().actsOf(Application.APPLICANT, DAY))
        .containsExactly(ApplicationAct.WITHDRAW);
    assertThat(submitted().actsOf(Application.REGISTRAR, DAY))
        .containsExactly(
            ApplicationAct.RETURN, ApplicationAct.APPROVE_INITIALLY, ApplicationAct.DECLINE);
  }
}
