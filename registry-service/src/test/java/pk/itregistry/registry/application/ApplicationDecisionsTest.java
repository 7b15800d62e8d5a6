package pk.itregistry.registry.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import pk.itregistry.kernel.identity.Cuin;
import pk.itregistry.kernel.identity.FirmId;
import pk.itregistry.kernel.identity.Iban;
import pk.itregistry.kernel.identity.Ntn;
import pk.itregistry.kernel.identity.PersonId;
import pk.itregistry.kernel.money.Money;
import pk.itregistry.kernel.problem.Refused;
import pk.itregistry.kernel.time.TaxPeriod;
import pk.itregistry.registry.firm.FirmKind;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ApplicationDecisionsTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
  private static final PersonId APPLICANT = new PersonId("applicant");
  private static final PersonId REGISTRAR = new PersonId("registrar");
  private static final Money FEE = Money.pkr("10000.00");
  private static final ReturnReason REASON = new ReturnReason("/ntn", "Not yours.");

  @Test
  void a_draft_is_the_applicants_and_of_today() {
    Application draft = draft();

    assertThat(draft.applicant()).isEqualTo(APPLICANT);
    assertThat(draft.stateOn(DAY)).isEqualTo(ApplicationState.DRAFT);
    assertThat(draft.stateSince()).isEqualTo(DAY);
    assertThat(draft.lapsesOn()).isNull();
  }

  @Test
  void a_draft_waits_for_no_registrar() {
    refused("act-not-allowed", () -> draft().approveInitially(REGISTRAR, DAY));
    refused("act-not-allowed", () -> draft().returnFor(List.of(REASON), REGISTRAR, DAY));
    refused("act-not-allowed", () -> draft().decline("No.", REGISTRAR, DAY));
  }

  @Test
  void what_was_submitted_is_not_revised() {
    refused("act-not-allowed", () -> submitted().revise(particulars("Other"), DAY));
  }

  @Test
  void what_came_back_is_revised_and_submitted_again_without_the_old_reasons() {
    Application application = submitted();
    application.returnFor(List.of(REASON), REGISTRAR, DAY);
    assertThat(application.returnReasons()).containsExactly(REASON);

    application.revise(particulars("Indus Two"), DAY.plusDays(1));
    application.submit(DAY.plusDays(1));

    assertThat(application.particulars().name()).isEqualTo("Indus Two");
    assertThat(application.returnReasons()).isEmpty();
    assertThat(application.stateSince()).isEqualTo(DAY.plusDays(1));
  }

  @Test
  void what_came_back_twice_bears_the_last_reasons_only() {
    ReturnReason second = new ReturnReason("/name", "Misspelt.");
    Application application = submitted();
    application.returnFor(List.of(REASON), REGISTRAR, DAY);
    application.submit(DAY);
    application.returnFor(List.of(second), REGISTRAR, DAY);

    assertThat(application.returnReasons()).containsExactly(second);
  }

  @Test
  void a_revision_exports_since_no_month_that_has_not_begun() {
    refused(
        "rule-broken", () -> draft().revise(particulars("Indus", TaxPeriod.of("2027-01")), DAY));
  }

  @Test
  void a_fee_is_not_paid_before_the_initial_approval() {
    refused("act-not-allowed", () -> submitted().payFee(FEE, "GW-1", DAY));
  }

  @Test
  void a_fee_is_paid_once() {
    Application application = paid();

    refused("act-not-allowed", () -> application.payFee(FEE, "GW-2", DAY));
    assertThat(application.fee()).isEqualTo(FEE);
    assertThat(application.feeReference()).isEqualTo("GW-1");
  }

  @Test
  void nobody_registers_an_unpaid_application() {
    Application application = submitted();
    application.approveInitially(REGISTRAR, DAY);

    refused("act-not-allowed", () -> application.register(FirmId.fresh(), REGISTRAR, DAY));
  }

  @Test
  void a_registered_application_names_its_firm_and_lapses_no_more() {
    FirmId firm = FirmId.fresh();
    Application application = paid();

    application.register(firm, REGISTRAR, DAY);

    assertThat(application.firm()).isEqualTo(firm);
    assertThat(application.stateOn(DAY.plusYears(5))).isEqualTo(ApplicationState.REGISTERED);
    refused("act-not-allowed", () -> application.register(FirmId.fresh(), REGISTRAR, DAY));
  }

  @Test
  void a_declined_application_tells_why_and_is_over() {
    Application application = submitted();

    application.decline("No IT service.", REGISTRAR, DAY);

    assertThat(application.declineReason()).isEqualTo("No IT service.");
    refused("act-not-allowed", () -> application.submit(DAY));
    refused("act-not-allowed", () -> application.withdraw(DAY));
  }

  @Test
  void an_application_is_withdrawn_until_its_fee_was_paid() {
    Application application = submitted();
    application.withdraw(DAY);

    assertThat(application.stateOn(DAY)).isEqualTo(ApplicationState.WITHDRAWN);
    refused("act-not-allowed", () -> paid().withdraw(DAY));
  }

  @Test
  void after_the_fee_a_registrar_may_still_decline() {
    Application application = paid();

    application.decline("The papers are forged.", REGISTRAR, DAY);

    assertThat(application.stateOn(DAY)).isEqualTo(ApplicationState.DECLINED);
  }

  @Test
  void the_applicant_returns_nothing_to_themselves() {
    refused(
        "not-allowed-own-application",
        () -> submitted().returnFor(List.of(REASON), APPLICANT, DAY));
  }

  @Test
  void a_refused_act_changes_nothing() {
    Application application = submitted();
    refused("act-not-allowed", () -> application.payFee(FEE, "GW-1", DAY.plusDays(3)));

    assertThat(application.stateOn(DAY)).isEqualTo(ApplicationState.SUBMITTED);
    assertThat(application.stateSince()).isEqualTo(DAY);
    assertThat(application.fee()).isNull();
  }

  private static Application draft() {
    return new Application(APPLICANT, particulars("Indus Softworks (Pvt) Ltd"), DAY);
  }

  private static Application submitted() {
    Application application = draft();
    application.submit(DAY);
    return application;
  }

  private static Application paid() {
    Application application = submitted();
    application.approveInitially(REGISTRAR, DAY);
    application.payFee(FEE, "GW-1", DAY);
    return application;
  }

  private static Particulars particulars(String name) {
    return particulars(name, TaxPeriod.of("2024-07"));
  }

  private static Particulars particulars(String name, TaxPeriod since) {
    return new Particulars(
        FirmKind.COMPANY,
        name,
        Ntn.of("0801599-6"),
        false,
        new Cuin("0287049"),
        new Iban("PK36SCBL0000001123456702"),
        since,
        "12 Mall Road",
        "Lahore",
        Province.PUNJAB,
        "info@indus.example");
  }

  private static void refused(String code, ThrowingCallable act) {
    assertThatThrownBy(act)
        .isInstanceOfSatisfying(
            Refused.class, refused -> assertThat(refused.problem().code()).isEqualTo(code));
  }
}
