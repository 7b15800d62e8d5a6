package pk.itregistry.registry.application;

import static org.assertj.core.api.Assertions.assertThat;
import static pk.itregistry.plumbing.testkit.Refusals.codeOf;
import static pk.itregistry.plumbing.testkit.Refusals.faultsOf;
import static pk.itregistry.plumbing.testkit.Refusals.problemOf;
import static pk.itregistry.registry.application.AnApplication.APPLICANT;
import static pk.itregistry.registry.application.AnApplication.DAY;
import static pk.itregistry.registry.application.AnApplication.FEE;
import static pk.itregistry.registry.application.AnApplication.FIRM;
import static pk.itregistry.registry.application.AnApplication.PAYMENT;
import static pk.itregistry.registry.application.AnApplication.REGISTRAR;
import static pk.itregistry.registry.application.AnApplication.approved;
import static pk.itregistry.registry.application.AnApplication.claiming;
import static pk.itregistry.registry.application.AnApplication.declined;
import static pk.itregistry.registry.application.AnApplication.draft;
import static pk.itregistry.registry.application.AnApplication.exportingSince;
import static pk.itregistry.registry.application.AnApplication.paid;
import static pk.itregistry.registry.application.AnApplication.reason;
import static pk.itregistry.registry.application.AnApplication.registered;
import static pk.itregistry.registry.application.AnApplication.returned;
import static pk.itregistry.registry.application.AnApplication.startupPaid;
import static pk.itregistry.registry.application.AnApplication.startupSubmitted;
import static pk.itregistry.registry.application.AnApplication.stating;
import static pk.itregistry.registry.application.AnApplication.submitted;
import static pk.itregistry.registry.application.AnApplication.withdrawn;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import pk.itregistry.plumbing.testkit.Lifecycles;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ApplicationTest {

  @Tag("document")
  @TestFactory
  Stream<DynamicTest> the_laws_of_its_life() {
    return Lifecycles.laws(ApplicationLife.LIFE);
  }

  @Test
  void it_begins_as_a_draft_of_its_applicant() {
    Application application = draft();

    assertThat(application.stateOn(DAY)).isEqualTo(ApplicationState.DRAFT);
    assertThat(application.applicant()).isEqualTo(APPLICANT);
    assertThat(application.stateSince()).isEqualTo(DAY);
    assertThat(application.fee()).isNull();
    assertThat(application.firm()).isNull();
  }

  @Test
  void nobody_exports_since_a_month_that_has_not_begun() {
    assertThat(faultsOf(() -> new Application(APPLICANT, stating("2026-12"), 1, DAY)))
        .containsExactly("/exportingSince rule-not-the-future");
    assertThat(new Application(APPLICANT, stating("2026-11"), 1, DAY).version()).isZero();
  }

  @Test
  void a_draft_is_revised_and_stays_one() {
    Application application = draft();
    application.revise(stating("2025-01"), 1, DAY.plusDays(3));

    assertThat(application.particulars()).isEqualTo(exportingSince("2025-01"));
    assertThat(application.stateOn(DAY)).isEqualTo(ApplicationState.DRAFT);
    assertThat(application.stateSince()).isEqualTo(DAY);
  }

  @Test
  void a_revision_keeps_the_rules_of_a_draft() {
    Application application = draft();

    assertThat(faultsOf(() -> application.revise(stating("2027-01"), 1, DAY)))
        .containsExactly("/exportingSince rule-not-the-future");
    assertThat(application.particulars()).isEqualTo(exportingSince("2024-07"));
  }

  @Test
  void who_states_it_anew_must_be_proven_anew() {
    Application application = draft();
    application.identityProven(DAY);
    assertThat(application.identityProvenOn()).isEqualTo(DAY);

    application.revise(stating("2025-01"), 2, DAY);

    assertThat(application.identityProvenOn()).isNull();
    assertThat(application.questionSet()).isEqualTo(2);
  }

  @Test
  void what_has_been_submitted_cannot_be_revised() {
    assertThat(codeOf(() -> submitted().revise(stating("2025-01"), 1, DAY)))
        .isEqualTo("act-not-allowed");
  }

  @Test
  void an_act_that_the_state_does_not_allow_is_refused_with_what_is_possible() {
    assertThat(problemOf(() -> draft().approveInitially(REGISTRAR, DAY)).detail())
        .contains("REVISE", "SUBMIT", "WITHDRAW");
    assertThat(codeOf(() -> draft().register(FIRM, REGISTRAR, DAY))).isEqualTo("act-not-allowed");
    assertThat(codeOf(() -> draft().payFee(FEE, PAYMENT, DAY))).isEqualTo("act-not-allowed");
    assertThat(codeOf(() -> submitted().submit(DAY))).isEqualTo("act-not-allowed");
  }

  @Test
  void a_refused_act_changes_nothing() {
    Application application = submitted();
    codeOf(() -> application.payFee(FEE, PAYMENT, DAY.plusDays(3)));

    assertThat(application.stateOn(DAY)).isEqualTo(ApplicationState.SUBMITTED);
    assertThat(application.stateSince()).isEqualTo(DAY);
    assertThat(application.fee()).isNull();
  }

  @Test
  void it_comes_back_with_reasons_that_last_until_it_is_submitted_again() {
    Application application = returned();

    assertThat(application.returnReasons()).containsExactly(reason("/ntn", "Not yours."));
    application.revise(stating("2025-01"), 1, DAY);
    assertThat(application.returnReasons()).hasSize(1);
    application.submit(DAY);
    assertThat(application.returnReasons()).isEmpty();
  }

  @Test
  void a_second_return_tells_its_own_reasons_only() {
    Application application = returned();
    application.submit(DAY);
    ReturnReason second = reason("/payoutIban", "Not the firm's.");
    application.returnFor(List.of(second), REGISTRAR, DAY);

    assertThat(application.returnReasons()).containsExactly(second);
  }

  @Test
  void a_paid_fee_is_noted_with_its_reference() {
    assertThat(approved().fee()).isNull();
    assertThat(paid().fee()).isEqualTo(FEE);
    assertThat(paid().feeReference()).isEqualTo(PAYMENT);
    assertThat(paid().isPaidBy(PaymentReference.of("gw-1"))).isTrue();
    assertThat(approved().isPaidBy(PAYMENT)).isFalse();
  }

  @Test
  void a_fee_is_paid_once() {
    assertThat(codeOf(() -> paid().payFee(FEE, PaymentReference.of("GW-2"), DAY)))
        .isEqualTo("act-not-allowed");
  }

  @Test
  void who_has_paid_cannot_withdraw_but_can_be_declined() {
    Application application = paid();

    assertThat(codeOf(() -> application.withdraw(DAY))).isEqualTo("act-not-allowed");
    FeeRefund refund = application.decline("Struck off.", REGISTRAR, DAY).orElseThrow();
    assertThat(application.stateOn(DAY)).isEqualTo(ApplicationState.DECLINED);
    assertThat(refund.state()).isEqualTo(FeeRefund.State.DUE);
    assertThat(refund.amount()).isEqualTo(FEE);
  }

  @Test
  void nothing_is_given_back_of_what_was_not_paid() {
    assertThat(approved().decline("Struck off.", REGISTRAR, DAY)).isEmpty();
  }

  @Test
  void nobody_reverses_the_fee_of_their_own_application() {
    assertThat(codeOf(() -> paid().reverseFee(APPLICANT, DAY)))
        .isEqualTo("not-allowed-own-application");
  }

  @Test
  void only_who_has_paid_is_registered_and_the_firm_is_known_from_then_on() {
    assertThat(codeOf(() -> approved().register(FIRM, REGISTRAR, DAY)))
        .isEqualTo("act-not-allowed");
    assertThat(registered().firm()).isEqualTo(FIRM);
    assertThat(registered().stateOn(DAY.plusYears(5))).isEqualTo(ApplicationState.REGISTERED);
    assertThat(codeOf(() -> registered().register(FIRM, REGISTRAR, DAY)))
        .isEqualTo("act-not-allowed");
  }

  @Test
  void a_start_up_is_certified_and_not_registered_and_nothing_else_is_certified() {
    Application application = startupSubmitted();
    assertThat(application.actsOf(ApplicationLife.REGISTRAR, DAY))
        .contains(ApplicationAct.CERTIFY)
        .doesNotContain(ApplicationAct.REGISTER);
    assertThat(codeOf(() -> application.certify(APPLICANT, DAY)))
        .isEqualTo("not-allowed-own-application");
    application.certify(REGISTRAR, DAY);

    assertThat(application.stateOn(DAY.plusYears(5))).isEqualTo(ApplicationState.CERTIFIED);
    assertThat(codeOf(() -> application.certify(REGISTRAR, DAY))).isEqualTo("act-not-allowed");
    assertThat(problemOf(() -> submitted().certify(REGISTRAR, DAY)).detail())
        .endsWith("Possible: RETURN, APPROVE_INITIALLY, DECLINE, WITHDRAW.");
    assertThat(codeOf(() -> startupPaid().register(FIRM, REGISTRAR, DAY)))
        .isEqualTo("act-not-allowed");
  }

  @Test
  void no_business_has_commenced_on_a_day_to_come() {
    assertThat(faultsOf(() -> new Application(APPLICANT, claiming("2026-11-24"), 1, DAY)))
        .containsExactly("/startup/commencedOn rule-not-the-future");
    assertThat(new Application(APPLICANT, claiming("2026-11-23"), 1, DAY).version()).isZero();
  }

  @Test
  void a_declined_one_tells_why() {
    assertThat(declined().declineReason()).isEqualTo("Struck off.");
    assertThat(declined().stateOn(DAY)).isEqualTo(ApplicationState.DECLINED);
  }

  @Test
  void it_can_be_withdrawn_until_the_fee_is_paid() {
    for (Application application : List.of(draft(), submitted(), returned(), approved())) {
      application.withdraw(DAY);
      assertThat(application.stateOn(DAY)).isEqualTo(ApplicationState.WITHDRAWN);
    }
  }

  @Test
  void nothing_more_can_be_done_with_what_has_ended() {
    for (Application ended : List.of(registered(), declined(), withdrawn())) {
      assertThat(ended.actsOf(ApplicationLife.APPLICANT, DAY)).isEmpty();
      assertThat(ended.actsOf(ApplicationLife.REGISTRAR, DAY)).isEmpty();
    }
  }

  @Test
  void nobody_decides_on_their_own_application() {
    String own = "not-allowed-own-application";
    Application application = submitted();
    Application paid = paid();

    assertThat(codeOf(() -> application.approveInitially(APPLICANT, DAY))).isEqualTo(own);
    assertThat(codeOf(() -> application.decline("no", APPLICANT, DAY))).isEqualTo(own);
    assertThat(codeOf(() -> application.returnFor(List.of(), APPLICANT, DAY))).isEqualTo(own);
    assertThat(codeOf(() -> paid.register(FIRM, APPLICANT, DAY))).isEqualTo(own);
    assertThat(application.stateOn(DAY)).isEqualTo(ApplicationState.SUBMITTED);
    assertThat(paid.firm()).isNull();
  }

  @Test
  void each_sees_only_their_own_acts() {
    assertThat(submitted().actsOf(ApplicationLife.APPLICANT, DAY))
        .containsExactly(ApplicationAct.WITHDRAW);
    assertThat(submitted().actsOf(ApplicationLife.REGISTRAR, DAY))
        .containsExactly(
            ApplicationAct.RETURN, ApplicationAct.APPROVE_INITIALLY, ApplicationAct.DECLINE);
  }
}
