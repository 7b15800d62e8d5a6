package pk.itregistry.registry.renewal;

import static org.assertj.core.api.Assertions.assertThat;
import static pk.itregistry.plumbing.testkit.Refusals.codeOf;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import pk.itregistry.contracts.registry.RegistryEvent.RenewalChanged;
import pk.itregistry.contracts.registry.RegistryEvent.RenewalOpened;
import pk.itregistry.contracts.registry.RegistryEvent.RenewalReminded;
import pk.itregistry.kernel.identity.FirmId;
import pk.itregistry.kernel.money.Money;
import pk.itregistry.plumbing.testkit.Lifecycles;
import pk.itregistry.registry.application.PaymentReference;
import pk.itregistry.registry.certificate.LastCertificate;
import pk.itregistry.registry.firm.FirmKind;
import pk.itregistry.registry.renewal.RenewalLife.State;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RenewalTest {
  private static final LocalDate LAST = LocalDate.of(2027, 11, 22);
  private static final LocalDate OPENS = LAST.minusDays(60);

  private static Renewal opened() {
    return new Renewal(FirmId.fresh(), FirmKind.COMPANY, "ITR-2026-000123", LAST, OPENS);
  }

  /** On that day, of a firm that is certified until the last day. */
  private static Assessment seen(LocalDate day) {
    return seen(day, LAST);
  }

  private static Assessment seen(LocalDate day, LocalDate last) {
    return new Assessment(
        day,
        "ITR-2026-000123",
        last,
        day.isAfter(last),
        new RenewalEvidence(
            day.minusYears(1), day, List.of("2027-08"), List.of(), true, List.of(), "rule"),
        new Assessment.Due(
            new BigDecimal("8000.00"),
            new BigDecimal("0.00"),
            0,
            new BigDecimal("0.00"),
            "schedule",
            false));
  }

  @Tag("document")
  @TestFactory
  Stream<DynamicTest> the_laws_of_its_life() {
    return Lifecycles.laws(RenewalLife.LIFE);
  }

  @Test
  void it_opens_sixty_days_before_the_last_day() {
    assertThat(Renewal.opensOn(LAST)).isEqualTo(OPENS);
    assertThat(opened().told().state()).isEqualTo("OPEN");
  }

  @Test
  void its_firm_is_reminded_at_sixty_thirty_and_seven_days_and_each_time_once() {
    Renewal renewal = opened();
    List<Long> reminded = new ArrayList<>();

    for (LocalDate day = OPENS; !day.isAfter(LAST.plusDays(3)); day = day.plusDays(1)) {
      if (renewal.remind(day)) {
        reminded.add(day.until(LAST, ChronoUnit.DAYS));
      }
      assertThat(renewal.remind(day)).as("again on %s", day).isFalse();
    }

    assertThat(reminded).containsExactly(60L, 30L, 7L);
  }

  @Test
  void who_slept_through_a_reminder_gives_the_one_that_is_due_and_no_other() {
    Renewal renewal = opened();

    assertThat(renewal.remind(LAST.minusDays(5))).isTrue();

    assertThat(renewal.told().remindedDays()).isEqualTo(7);
    assertThat(renewal.remind(LAST)).isFalse();
    assertThat(opened().remind(LAST.plusDays(1))).isFalse();
  }

  @Test
  void nobody_is_reminded_of_what_lies_with_a_registrar_or_is_over() {
    Renewal submitted = opened();
    submitted.submit(null, seen(OPENS));
    assertThat(submitted.remind(OPENS)).isFalse();

    Renewal withdrawn = opened();
    withdrawn.withdraw(seen(OPENS));
    assertThat(withdrawn.remind(OPENS)).isFalse();
  }

  @Test
  void in_time_the_new_year_follows_on_the_old_one_and_late_it_begins_today() {
    assertThat(PayRenewal.beginsOn(LAST, OPENS)).isEqualTo(LAST.plusDays(1));
    assertThat(PayRenewal.beginsOn(LAST, LAST)).isEqualTo(LAST.plusDays(1));
    assertThat(PayRenewal.beginsOn(LAST, LAST.plusDays(1))).isEqualTo(LAST.plusDays(1));
    assertThat(PayRenewal.beginsOn(LAST, LAST.plusDays(66))).isEqualTo(LAST.plusDays(66));
  }

  @Test
  void it_is_confirmed_then_paid_then_over() {
    Renewal renewal = opened();
    renewal.confirm(seen(OPENS));
    renewal.renew(
        Money.pkr("8000.00"), new PaymentReference("GW-1234"), "ITR-2027-000001", seen(OPENS));

    assertThat(renewal.state()).isEqualTo(State.RENEWED);
    assertThat(renewal.told().newCertificate()).isEqualTo("ITR-2027-000001");
    assertThat(codeOf(() -> renewal.withdraw(seen(OPENS)))).isEqualTo("act-not-allowed");
  }

  @Test
  void what_came_back_is_confirmed_again_and_loses_the_reason_why_it_came_back() {
    Renewal renewal = opened();
    renewal.submit("A new address.", seen(OPENS));
    renewal.sendBack("Which?", seen(OPENS));
    renewal.submit("House 3.", seen(OPENS));

    assertThat(renewal.state()).isEqualTo(State.SUBMITTED);
    assertThat(codeOf(() -> renewal.confirm(seen(OPENS)))).isEqualTo("act-not-allowed");
  }

  @Test
  void others_hear_of_its_opening_its_changes_and_its_reminders() {
    Renewal renewal = opened();
    renewal.remind(OPENS);
    renewal.confirm(seen(OPENS));

    assertThat(renewal.untold().pending())
        .containsExactly(RenewalOpened.class, RenewalReminded.class, RenewalChanged.class);
  }

  @Test
  void unpaid_before_it_is_confirmed_is_no_way_to_a_certificate() {
    assertThat(codeOf(() -> opened().demandPayable())).isEqualTo("act-not-allowed");
  }

  @Test
  void it_ends_with_the_registration_wherever_it_stands_and_not_once_it_is_over() {
    Renewal open = opened();
    open.end(seen(OPENS));
    assertThat(open.state()).isEqualTo(State.ENDED);

    Renewal submitted = opened();
    submitted.submit(null, seen(OPENS));
    submitted.end(seen(OPENS));
    assertThat(submitted.state()).isEqualTo(State.ENDED);
    assertThat(codeOf(() -> submitted.end(seen(OPENS)))).isEqualTo("act-not-allowed");
  }

  @Test
  void it_follows_the_certificate_to_another_last_day_and_reminds_of_that_one() {
    Renewal renewal = opened();
    LocalDate corrected = LAST.minusDays(40);
    renewal.follow(new LastCertificate.Last("ITR-2026-000123", LAST));
    renewal.follow(new LastCertificate.Last("ITR-2026-000123", corrected));

    assertThat(renewal.remind(OPENS)).isTrue();
    assertThat(renewal.told().remindedDays()).isEqualTo(30);
    assertThat(renewal.told().lastDay()).isEqualTo(corrected);
    assertThat(renewal.untold().pending())
        .containsExactly(RenewalOpened.class, RenewalChanged.class, RenewalReminded.class);
  }

  @Test
  void once_its_last_day_has_moved_later_its_firm_is_reminded_of_that_one_anew() {
    Renewal renewal = opened();
    renewal.remind(LAST.minusDays(5));
    LocalDate later = LAST.plusDays(50);
    renewal.follow(new LastCertificate.Last("ITR-2026-000124", later));
    List<Long> reminded = new ArrayList<>();

    for (LocalDate day = LAST; !day.isAfter(later); day = day.plusDays(1)) {
      if (renewal.remind(day)) {
        reminded.add(day.until(later, ChronoUnit.DAYS));
      }
    }

    assertThat(reminded).as("at once, and then as ever").containsExactly(50L, 30L, 7L);
  }

  @Test
  void a_return_that_sees_a_later_last_day_has_its_firm_reminded_of_it_as_well() {
    Renewal renewal = opened();
    renewal.remind(LAST.minusDays(5));
    renewal.submit(null, seen(LAST));
    LocalDate later = LAST.plusDays(50);
    renewal.sendBack("Which?", seen(LAST, later));

    assertThat(renewal.remind(LAST)).isTrue();
  }

  @Test
  void who_is_asked_for_the_fee_is_not_reminded_of_it_on_that_day() {
    Renewal renewal = opened();
    renewal.submit(null, seen(OPENS));
    renewal.approve(seen(LAST.minusDays(25)));
    renewal.askedForFee(LAST.minusDays(25));

    assertThat(renewal.remind(LAST.minusDays(25))).isFalse();
    assertThat(renewal.remind(LAST.minusDays(7))).isTrue();
  }
}
