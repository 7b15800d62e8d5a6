package pk.itregistry.registry.change;

import static org.assertj.core.api.Assertions.assertThat;
import static pk.itregistry.plumbing.testkit.Refusals.codeOf;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import pk.itregistry.contracts.registry.RegistryEvent.ChangeRequestChanged;
import pk.itregistry.contracts.registry.RegistryEvent.ChangeRequestMade;
import pk.itregistry.kernel.identity.Actor;
import pk.itregistry.kernel.identity.FirmId;
import pk.itregistry.kernel.identity.Iban;
import pk.itregistry.kernel.identity.PersonId;
import pk.itregistry.registry.change.ChangeLife.State;
import pk.itregistry.registry.firm.FirmChange;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ChangeRequestTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
  private static final Actor MANAGER = new Actor("person:manager", Set.of());
  private static final Actor REGISTRAR = new Actor("person:registrar", Set.of("registrar"));
  private static final PersonId OWNER = new PersonId("owner");
  private static final FirmChange NAME = new FirmChange.Name("Ravi Softworks");
  private static final FirmChange ACCOUNT =
      new FirmChange.PayoutAccount(new Iban("PK24SCBL0000001171495101"));

  private static ChangeRequest asked(FirmChange wanted, @Nullable LocalDate from) {
    return new ChangeRequest(FirmId.fresh(), OWNER, wanted, from, null, MANAGER, DAY);
  }

  private static ChangeRequest inReview() {
    ChangeRequest request = asked(NAME, null);
    request.refer(DAY);
    return request;
  }

  @Test
  void what_is_wanted_is_kept_as_it_was_asked_for() {
    assertThat(asked(NAME, null).wanted()).isEqualTo(NAME);
    assertThat(asked(ACCOUNT, null).wanted()).isEqualTo(ACCOUNT);
    assertThat(asked(ACCOUNT, null).told().toString()).doesNotContain("SCBL");
  }

  @Test
  void others_hear_that_it_was_made_and_what_became_of_it() {
    ChangeRequest request = inReview();
    request.approve(REGISTRAR, DAY);

    assertThat(request.untold().pending())
        .containsExactly(
            ChangeRequestMade.class, ChangeRequestChanged.class, ChangeRequestChanged.class);
    assertThat(request.told().state()).isEqualTo("ACCEPTED");
  }

  @Test
  void it_takes_effect_on_the_day_that_was_asked_for_and_not_before() {
    ChangeRequest later = asked(NAME, DAY.plusDays(10));
    later.passOn(DAY);

    assertThat(later.isDue(DAY.plusDays(9))).isFalse();
    assertThat(later.isDue(DAY.plusDays(10))).isTrue();
    later.takeEffect(DAY.plusDays(10));
    assertThat(later.state()).isEqualTo(State.EFFECTIVE);
    assertThat(codeOf(() -> later.withdraw(DAY.plusDays(10)))).isEqualTo("act-not-allowed");
  }

  @Test
  void what_was_accepted_after_its_day_is_due_at_once() {
    ChangeRequest late = asked(NAME, DAY.plusDays(1));
    late.passOn(DAY.plusDays(5));

    assertThat(late.isDue(DAY.plusDays(5))).isTrue();
  }

  @Test
  void nobody_decides_on_what_they_asked_for() {
    assertThat(codeOf(() -> inReview().approve(MANAGER, DAY))).isEqualTo("not-allowed-own-change");
    assertThat(codeOf(() -> inReview().decline("No.", MANAGER, DAY)))
        .isEqualTo("not-allowed-own-change");
  }

  @Test
  void an_account_is_never_approved_before_its_bank_has_answered() {
    assertThat(codeOf(() -> asked(ACCOUNT, null).approve(REGISTRAR, DAY)))
        .isEqualTo("act-not-allowed");
  }

  @Test
  void an_account_that_its_bank_does_not_know_is_declined_and_says_why() {
    ChangeRequest request = asked(ACCOUNT, null);
    request.hear(AccountProof.UNKNOWN, null, DAY);

    assertThat(request.state()).isEqualTo(State.DECLINED);
    assertThat(request.reason).contains("bank knows of no such account");
  }

  @Test
  void of_a_title_the_register_keeps_no_more_than_it_shows() {
    ChangeRequest request = asked(ACCOUNT, null);
    request.hear(AccountProof.ANOTHER_TITLE, "Ravi\u0000Mills " + "x".repeat(400), DAY);

    assertThat(request.accountTitle).hasSize(300).startsWith("Ravi Mills x");
  }

  @Test
  void what_no_registrar_has_found_right_can_be_referred_on_its_day() {
    ChangeRequest passed = asked(NAME, DAY.plusDays(1));
    passed.passOn(DAY);
    ChangeRequest approved = inReview();
    approved.approve(REGISTRAR, DAY);

    assertThat(passed.isApproved()).isFalse();
    assertThat(approved.isApproved()).isTrue();
    passed.refer(DAY.plusDays(1));
    assertThat(passed.state()).isEqualTo(State.IN_REVIEW);
    assertThat(passed.asked())
        .isEqualTo(new Doubts.Asked(passed.firm(), NAME, MANAGER.id(), OWNER));
  }

  @Test
  void an_account_under_another_title_is_a_registrars_to_judge() {
    ChangeRequest request = asked(ACCOUNT, null);
    request.hear(AccountProof.ANOTHER_TITLE, "Ravi Textile Mills", DAY);

    assertThat(request.isDoubted()).isTrue();
    assertThat(request.state()).isEqualTo(State.REQUESTED);
  }

  @Test
  void it_is_withdrawn_until_it_has_taken_effect_and_lapses_with_the_firm() {
    ChangeRequest withdrawn = inReview();
    withdrawn.withdraw(DAY);
    ChangeRequest lapsed = inReview();
    lapsed.lapse(DAY);

    assertThat(withdrawn.state()).isEqualTo(State.WITHDRAWN);
    assertThat(lapsed.state()).isEqualTo(State.LAPSED);
  }
}
