package pk.itregistry.incentives.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static pk.itregistry.incentives.claim.AClaim.AMINA;
import static pk.itregistry.incentives.claim.AClaim.ASKED;
import static pk.itregistry.incentives.claim.AClaim.NOW;
import static pk.itregistry.incentives.claim.AClaim.OMAR;
import static pk.itregistry.incentives.claim.AClaim.PORTAL;
import static pk.itregistry.incentives.claim.AClaim.TODAY;
import static pk.itregistry.incentives.claim.AClaim.giving;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import pk.itregistry.incentives.claim.Amounts.Outcome;
import pk.itregistry.incentives.claim.ClaimLife.State;
import pk.itregistry.kernel.identity.Actor;
import pk.itregistry.kernel.identity.LineId;
import pk.itregistry.kernel.money.Money;
import pk.itregistry.kernel.problem.Refused;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ClaimTest {
  private static final Actor ANOTHER_OFFICER =
      new Actor("person:bilal", Set.of("claims-officer", "claims-approver"));
  private static final Money LESS = Money.pkr("100000.00");

  @Test
  void a_draft_becomes_submitted_and_its_order_is_due_sixty_days_later() {
    Claim claim = AClaim.drafted();

    claim.submit(PORTAL, NOW);

    assertThat(claim.state()).isEqualTo(State.SUBMITTED);
    assertThat(claim.told().dueOn()).isEqualTo(LocalDate.of(2027, 1, 22));
    assertThat(claim.told().computedPkr()).isEqualByComparingTo("211125.00");
  }

  @Test
  void a_claim_is_submitted_once() {
    refused(() -> AClaim.submitted().submit(PORTAL, NOW), "act-not-allowed");
  }

  @Test
  void a_draft_waits_for_no_officer() {
    refused(() -> AClaim.drafted().take(OMAR), "act-not-allowed");
  }

  @Test
  void whoever_took_a_claim_goes_on_with_it_alone() {
    Claim claim = AClaim.takenByOmar();

    refused(() -> claim.propose(giving(claim, ASKED), ANOTHER_OFFICER), "not-allowed-assignment");
    refused(
        () -> AClaim.takenByOmar().offerHearing(anOffer(), ANOTHER_OFFICER),
        "not-allowed-assignment");
  }

  @Test
  void a_hearing_is_recorded_by_the_officer_who_offered_it() {
    Claim claim = AClaim.takenByOmar();
    claim.offerHearing(anOffer(), OMAR);

    refused(
        () -> claim.recordHearing(record(Hearing.Result.HEARD), ANOTHER_OFFICER, TODAY),
        "not-allowed-assignment");
  }

  @Test
  void silence_is_silence_only_once_the_time_to_answer_is_over() {
    Claim claim = AClaim.takenByOmar();
    claim.offerHearing(anOffer(), OMAR);

    refused(
        () -> claim.recordHearing(record(Hearing.Result.SILENT), OMAR, TODAY),
        "hearing-still-open");
  }

  @Test
  void a_firm_that_kept_silent_until_the_day_after_was_heard() {
    Claim claim = AClaim.takenByOmar();
    claim.offerHearing(anOffer(), OMAR);

    claim.recordHearing(record(Hearing.Result.SILENT), OMAR, TODAY.plusDays(1));
    claim.propose(giving(claim, LESS), OMAR);

    assertThat(claim.state()).isEqualTo(State.PROPOSED);
  }

  @Test
  void less_than_asked_cannot_be_proposed_to_a_firm_that_was_not_heard() {
    Claim claim = AClaim.takenByOmar();

    refused(() -> claim.propose(giving(claim, LESS), OMAR), "hearing-needed");
  }

  @Test
  void what_is_asked_is_given_without_a_hearing() {
    assertThat(AClaim.proposedInFull().state()).isEqualTo(State.PROPOSED);
  }

  @Test
  void nothing_above_what_was_computed_is_proposed() {
    Claim claim = AClaim.takenByOmar();

    refusedAt(
        () -> claim.propose(giving(claim, Money.pkr("211125.01")), OMAR), "/lines/0/sanctionedPkr");
  }

  @Test
  void less_than_asked_needs_a_reason_and_its_legal_basis() {
    Claim claim = AClaim.heard();
    Proposal bare =
        new Proposal(
            List.of(
                new Proposal.Line(
                    claim.lines().getFirst().id(), new BigDecimal("1.00"), null, null)));

    refusedAt(() -> claim.propose(bare, OMAR), "/lines/0/reasonCode", "/lines/0/legalBasis");
  }

  @Test
  void a_line_of_another_claim_is_not_proposed_on() {
    Claim claim = AClaim.takenByOmar();
    Proposal strange =
        new Proposal(List.of(new Proposal.Line(LineId.fresh(), ASKED.amount(), null, null)));

    refusedAt(() -> claim.propose(strange, OMAR), "/lines/0/lineId");
  }

  @Test
  void every_line_is_proposed_on_exactly_once() {
    Claim claim = AClaim.drafted(AClaim.assessed(ASKED), AClaim.assessed(LESS));
    claim.submit(PORTAL, NOW);
    claim.take(OMAR);
    Proposal.Line first =
        new Proposal.Line(claim.lines().getFirst().id(), ASKED.amount(), null, null);

    refusedAt(() -> claim.propose(new Proposal(List.of(first)), OMAR), "/lines");
    Claim again = AClaim.takenByOmar();
    Proposal.Line only =
        new Proposal.Line(again.lines().getFirst().id(), ASKED.amount(), null, null);
    refusedAt(() -> again.propose(new Proposal(List.of(only, only)), OMAR), "/lines");
  }

  @Test
  void whoever_proposed_does_not_decide() {
    refused(() -> AClaim.proposedInFull().decide(OMAR, TODAY), "four-eyes");
    refused(() -> AClaim.proposedInFull().sendBack("Look again.", OMAR), "four-eyes");
  }

  @Test
  void a_refused_act_leaves_the_claim_as_it_was() {
    Claim claim = AClaim.proposedInFull();
    refused(() -> claim.decide(OMAR, TODAY), "four-eyes");
    refused(() -> claim.sendBack("Look again.", OMAR), "four-eyes");

    assertThat(claim.state()).isEqualTo(State.PROPOSED);
    assertThat(claim.outcome).isNull();
    claim.decide(AMINA, TODAY);
    assertThat(claim.state()).isEqualTo(State.DECIDED);
  }

  @Test
  void a_claim_that_gets_all_it_asked_is_sanctioned() {
    Claim claim = AClaim.proposedInFull();

    claim.decide(AMINA, TODAY);

    assertThat(claim.outcome).isEqualTo(Outcome.SANCTIONED);
    assertThat(claim.told().sanctionedPkr()).isEqualByComparingTo("211125.00");
  }

  @Test
  void a_claim_that_gets_less_is_partly_sanctioned() {
    assertThat(AClaim.decided(LESS).outcome).isEqualTo(Outcome.PARTLY_SANCTIONED);
  }

  @Test
  void a_claim_that_gets_nothing_is_rejected() {
    assertThat(AClaim.decided(Money.pkr("0")).outcome).isEqualTo(Outcome.REJECTED);
  }

  @Test
  void what_is_sent_back_is_not_proposed_any_more() {
    Claim claim = AClaim.proposedInFull();

    claim.sendBack("Look again.", AMINA);

    assertThat(claim.state()).isEqualTo(State.UNDER_REVIEW);
    assertThat(claim.sendBackReason).isEqualTo("Look again.");
    assertThat(claim.amounts().sanctioned()).isEqualTo(Money.pkr("0"));
  }

  @Test
  void after_sending_back_the_same_officer_proposes_again_and_another_decides() {
    Claim claim = AClaim.proposedInFull();
    claim.sendBack("Look again.", AMINA);

    claim.propose(giving(claim, ASKED), OMAR);
    claim.decide(AMINA, TODAY);

    assertThat(claim.state()).isEqualTo(State.DECIDED);
  }

  @Test
  void a_claim_on_hold_forgets_its_proposal_and_goes_on_with_who_released_it() {
    Claim claim = AClaim.proposedInFull();

    claim.hold("The remittance was reversed.");
    claim.releaseHold(ANOTHER_OFFICER);

    assertThat(claim.state()).isEqualTo(State.UNDER_REVIEW);
    assertThat(claim.amounts().sanctioned()).isEqualTo(Money.pkr("0"));
    refused(() -> claim.propose(giving(claim, ASKED), OMAR), "not-allowed-assignment");
  }

  @Test
  void nobody_was_heard_on_facts_that_changed_since() {
    Claim claim = AClaim.heard();
    claim.hold("The remittance was reissued.");
    claim.releaseHold(OMAR);

    refused(() -> claim.propose(giving(claim, LESS), OMAR), "hearing-needed");
  }

  @Test
  void a_draft_is_not_held_and_not_reassessed() {
    Claim claim = AClaim.drafted();

    assertThat(claim.canBeHeld()).isFalse();
    assertThat(claim.canBeReassessed()).isFalse();
  }

  @Test
  void what_gave_something_is_reassessed_once() {
    Claim claim = AClaim.decided(LESS);
    assertThat(claim.canBeReassessed()).isTrue();

    claim.markForReassessment("The remittance was reversed.");

    assertThat(claim.canBeReassessed()).isFalse();
  }

  @Test
  void a_rejection_is_not_reassessed() {
    assertThat(AClaim.decided(Money.pkr("0")).canBeReassessed()).isFalse();
  }

  @Test
  void a_claim_is_withdrawn_before_its_decision_and_not_after() {
    Claim claim = AClaim.proposedInFull();

    claim.withdraw(PORTAL, TODAY);

    assertThat(claim.state()).isEqualTo(State.WITHDRAWN);
    refused(() -> AClaim.decided(LESS).withdraw(PORTAL, TODAY), "act-not-allowed");
  }

  @Test
  void what_came_back_from_the_bank_is_not_paid() {
    Claim claim = AClaim.decided(LESS);

    claim.paid(TODAY);
    assertThat(claim.told().paidOn()).isEqualTo(TODAY);
    claim.paymentReturned();

    assertThat(claim.told().paidOn()).isNull();
  }

  private static HearingOffer anOffer() {
    return new HearingOffer("The deposit is not in the books.", TODAY);
  }

  private static HearingRecord record(Hearing.Result result) {
    return new HearingRecord(result, "Nothing came.");
  }

  private static void refused(ThrowingCallable act, String code) {
    assertThatThrownBy(act)
        .isInstanceOfSatisfying(
            Refused.class, refused -> assertThat(refused.problem().code()).isEqualTo(code));
  }

  private static void refusedAt(ThrowingCallable act, String... pointers) {
    assertThatThrownBy(act)
        .isInstanceOfSatisfying(
            Refused.class,
            refused ->
                assertThat(refused.problem().errors())
                    .extracting(fault -> fault.pointer())
                    .containsExactly(pointers));
  }
}
