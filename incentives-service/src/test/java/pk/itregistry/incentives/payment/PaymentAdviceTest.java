package pk.itregistry.incentives.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import pk.itregistry.incentives.bankmessage.Reason;
import pk.itregistry.incentives.payment.PaymentLife.Act;
import pk.itregistry.incentives.payment.PaymentLife.State;
import pk.itregistry.incentives.payment.PrepareAdvice.PayableOrder;
import pk.itregistry.incentives.timeline.Timeline;
import pk.itregistry.kernel.identity.Actor;
import pk.itregistry.kernel.identity.ClaimId;
import pk.itregistry.kernel.identity.FirmId;
import pk.itregistry.kernel.identity.Iban;
import pk.itregistry.kernel.identity.PaymentAdviceId;
import pk.itregistry.kernel.identity.RefundOrderId;
import pk.itregistry.kernel.money.Money;
import pk.itregistry.kernel.problem.Refused;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PaymentAdviceTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
  private static final Instant NOW = Instant.parse("2026-11-23T09:30:00Z");
  private static final Actor TARIQ = new Actor("person:tariq", Set.of("treasury-officer"));
  private static final Actor TAHIRA = new Actor("person:tahira", Set.of("treasury-officer"));
  private static final Actor BANK = new Actor("client:paying-bank", Set.of());
  private static final Iban ACCOUNT = new Iban("PK36SCBL0000001123456702");
  private static final Iban OTHER = new Iban("PK13HABB0000001123456702");

  @Test
  void whoever_prepared_a_payment_does_not_release_it() {
    refused("four-eyes", () -> prepared().release(TARIQ, NOW));
  }

  @Test
  void another_treasury_officer_releases_it_once() {
    PaymentAdvice advice = advised();

    assertThat(advice.state()).isEqualTo(State.ADVISED);
    refused("act-not-allowed", () -> advice.release(TAHIRA, NOW));
  }

  @Test
  void a_bank_reports_on_what_was_released_only() {
    refused("act-not-allowed", () -> report(prepared(), Act.REPORT_PAID));
  }

  @Test
  void a_payment_is_paid_on_the_day_that_the_bank_tells() {
    PaymentAdvice advice = advised();

    report(advice, Act.REPORT_PAID);

    assertThat(advice.state()).isEqualTo(State.PAID);
    assertThat(advice.paidOn).isEqualTo(TODAY);
  }

  @Test
  void what_came_back_had_been_paid_and_is_paid_no_more() {
    PaymentAdvice advice = advised();
    report(advice, Act.REPORT_PAID);

    report(advice, Act.REPORT_RETURNED);

    assertThat(advice.state()).isEqualTo(State.RETURNED_BY_BANK);
    assertThat(advice.paidOn).isNull();
  }

  @Test
  void what_was_rejected_does_not_come_back() {
    PaymentAdvice advice = advised();
    report(advice, Act.REPORT_REJECTED);

    refused("act-not-allowed", () -> report(advice, Act.REPORT_RETURNED));
  }

  @Test
  void a_repair_goes_to_the_new_account_under_a_new_id_and_needs_two_signatures_again() {
    PaymentAdvice advice = advised();
    String first = advice.endToEndId();
    report(advice, Act.REPORT_REJECTED);

    advice.repair(OTHER, TAHIRA, NOW);

    assertThat(advice.state()).isEqualTo(State.PREPARED);
    assertThat(advice.attempt()).isEqualTo(2);
    assertThat(advice.endToEndId()).isNotEqualTo(first).endsWith("02");
    assertThat(advice.account()).isEqualTo(OTHER);
    refused("four-eyes", () -> advice.release(TAHIRA, NOW));
    advice.release(TARIQ, NOW);
    assertThat(advice.state()).isEqualTo(State.ADVISED);
  }

  @Test
  void what_is_on_its_way_or_paid_is_not_repaired() {
    refused("act-not-allowed", () -> advised().repair(OTHER, TARIQ, NOW));
    PaymentAdvice paid = advised();
    report(paid, Act.REPORT_PAID);
    refused("act-not-allowed", () -> paid.repair(OTHER, TARIQ, NOW));
  }

  @Test
  void what_is_not_at_the_bank_is_stopped_with_its_order() {
    PaymentAdvice prepared = prepared();
    prepared.stop(TAHIRA);
    assertThat(prepared.state()).isEqualTo(State.STOPPED);
    refused("act-not-allowed", () -> prepared.release(TAHIRA, NOW));

    PaymentAdvice rejected = advised();
    report(rejected, Act.REPORT_REJECTED);
    rejected.stop(TAHIRA);
    refused("act-not-allowed", () -> rejected.repair(OTHER, TARIQ, NOW));
  }

  @Test
  void what_the_bank_has_in_hand_or_paid_is_not_stopped() {
    PaymentAdvice advised = advised();
    assertThat(advised.isStoppable()).isFalse();
    refused("act-not-allowed", () -> advised.stop(TAHIRA));

    report(advised, Act.REPORT_PAID);
    assertThat(advised.isStoppable()).isFalse();
  }

  @Test
  void what_the_bank_kept_and_why_is_kept_until_the_repair() {
    PaymentAdvice advice = advised();
    report(advice, Act.REPORT_PAID);

    report(advice, Act.REPORT_RETURNED, "50.00");

    assertThat(advice.bankCharge).isEqualByComparingTo("50.00");
    assertThat(advice.bankReason).isEqualTo("AC04");
    assertThat(advice.bankReasonText).isEqualTo("closed");
    advice.repair(OTHER, TARIQ, NOW);
    assertThat(advice.bankCharge).isNull();
  }

  @Test
  void two_officers_record_that_the_bank_did_not_execute_it() {
    PaymentAdvice advice = inDoubt();

    refused("four-eyes", () -> advice.confirmNotExecuted(TARIQ));
    advice.confirmNotExecuted(TAHIRA);

    assertThat(advice.state()).isEqualTo(State.CANCELLED);
    assertThat(advice.letterReference).isEqualTo("NBP/77");
    advice.repair(ACCOUNT, TARIQ, NOW);
    assertThat(advice.letterReference).isNull();
  }

  @Test
  void a_record_that_does_not_stand_is_refused_also_by_whoever_made_it() {
    PaymentAdvice advice = inDoubt();

    advice.refuseNotExecuted(TARIQ);

    assertThat(advice.state()).isEqualTo(State.ADVISED);
    assertThat(advice.recordedBy).isNull();
    refused("act-not-allowed", () -> advice.confirmNotExecuted(TAHIRA));
  }

  @Test
  void the_banks_report_counts_after_the_record_too() {
    PaymentAdvice advice = inDoubt();

    report(advice, Act.REPORT_PAID);

    assertThat(advice.state()).isEqualTo(State.PAID);
    assertThat(advice.letterReference).isNull();
  }

  @Test
  void a_letter_before_the_release_does_not_speak_of_the_payment() {
    NotExecuted letter = new NotExecuted("NBP/77", TODAY.minusDays(1));

    refused("rule-broken", () -> advised().recordNotExecuted(letter, TARIQ));
  }

  @Test
  void an_end_to_end_id_fits_the_message() {
    assertThat(prepared().endToEndId()).hasSize(34).matches("[0-9a-f]{32}01");
  }

  private static PaymentAdvice prepared() {
    return new PaymentAdvice(
        PaymentAdviceId.fresh(),
        new PayableOrder(
            new Timeline.Of(ClaimId.fresh(), FirmId.fresh()),
            RefundOrderId.fresh(),
            "RO-0000001",
            "Indus",
            ACCOUNT,
            Money.pkr("200000.00")),
        "NBPA",
        TARIQ,
        NOW);
  }

  private static PaymentAdvice advised() {
    PaymentAdvice advice = prepared();
    advice.release(TAHIRA, NOW);
    return advice;
  }

  private static void report(PaymentAdvice advice, Act act) {
    report(advice, act, "0");
  }

  private static void report(PaymentAdvice advice, Act act, String charge) {
    Reason reason = new Reason("AC04", "closed");
    advice.report(act, new PaymentAdvice.Told("XXXX", reason, Money.pkr(charge), TODAY), BANK);
  }

  private static PaymentAdvice inDoubt() {
    PaymentAdvice advice = advised();
    advice.recordNotExecuted(new NotExecuted("NBP/77", TODAY), TARIQ);
    return advice;
  }

  private static void refused(String code, ThrowingCallable act) {
    assertThatThrownBy(act)
        .isInstanceOfSatisfying(
            Refused.class, refused -> assertThat(refused.problem().code()).isEqualTo(code));
  }
}
