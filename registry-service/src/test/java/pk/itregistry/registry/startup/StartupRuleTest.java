package pk.itregistry.registry.startup;

import static org.assertj.core.api.Assertions.assertThat;
import static pk.itregistry.plumbing.testkit.Refusals.foundBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import pk.itregistry.kernel.identity.FirmId;
import pk.itregistry.kernel.money.Money;
import pk.itregistry.kernel.problem.Fault;
import pk.itregistry.kernel.time.TaxYear;
import pk.itregistry.registry.firm.CertifiedStartup;
import pk.itregistry.registry.firm.FirmKind;
import pk.itregistry.registry.startup.StartupClaim.Turnover;

@DisplayNameGeneration(ReplaceUnderscores.class)
class StartupRuleTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);
  private static final StartupRule RULE =
      new StartupRule(
          LocalDate.of(2012, 7, 1),
          Money.pkr("100000000.00"),
          5,
          2,
          Set.of(FirmKind.COMPANY),
          "section 2(62A)",
          "section 65F(1)(b)",
          false);

  private static StartupClaim claim(String commencedOn, Turnover... turnover) {
    return new StartupClaim(
        FirmId.fresh(), LocalDate.parse(commencedOn), "Language models.", List.of(turnover));
  }

  private static Turnover in(int year, String amount) {
    return new Turnover(new TaxYear(year), new BigDecimal(amount));
  }

  private static List<String> found(StartupClaim claim) {
    return RULE.faults(claim, TODAY).stream()
        .map(fault -> fault.pointer() + " " + fault.code())
        .toList();
  }

  private static List<String> words(StartupClaim claim) {
    return RULE.faults(claim, TODAY).stream().map(Fault::detail).toList();
  }

  @Test
  void the_last_five_tax_years_that_have_ended_are_asked() {
    assertThat(RULE.asked(LocalDate.of(2015, 1, 1), TODAY))
        .extracting(TaxYear::year)
        .containsExactly(2022, 2023, 2024, 2025, 2026);
    assertThat(RULE.asked(LocalDate.of(2015, 1, 1), LocalDate.of(2026, 6, 30)))
        .extracting(TaxYear::year)
        .containsExactly(2021, 2022, 2023, 2024, 2025);
  }

  @Test
  void tax_years_before_it_commenced_are_not_asked() {
    assertThat(RULE.asked(LocalDate.of(2025, 6, 30), TODAY))
        .extracting(TaxYear::year)
        .containsExactly(2025, 2026);
    assertThat(RULE.asked(LocalDate.of(2026, 7, 1), TODAY)).isEmpty();
    assertThat(found(claim("2026-08-01"))).isEmpty();
  }

  @Test
  void no_year_asked_is_one_that_has_not_ended_or_that_ended_before_it_commenced() {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    for (int i = 0; i < 2000; i++) {
      LocalDate today = LocalDate.of(2020, 7, 1).plusDays(random.nextInt(20_000));
      LocalDate commencedOn = today.minusDays(random.nextInt(6_000));

      List<TaxYear> asked = RULE.asked(commencedOn, today);

      assertThat(asked).as("seed %d", seed).isSorted().doesNotHaveDuplicates().hasSizeLessThan(6);
      assertThat(asked)
          .as("seed %d: commenced %s, asked on %s", seed, commencedOn, today)
          .allMatch(year -> year.lastDay().isBefore(today))
          .noneMatch(year -> year.lastDay().isBefore(commencedOn));
    }
  }

  @Test
  void who_commenced_before_the_day_is_no_start_up_and_hears_by_which_law() {
    StartupClaim early =
        claim(
            "2012-06-30",
            in(2022, "1.00"),
            in(2023, "1.00"),
            in(2024, "1.00"),
            in(2025, "1.00"),
            in(2026, "1.00"));

    assertThat(found(early)).containsExactly("/startup/commencedOn rule-startup-commenced");
    assertThat(words(early).getFirst()).contains("2012-07-01", "section 2(62A)");
  }

  @Test
  void a_turnover_below_the_limit_passes_and_one_that_reaches_it_does_not() {
    assertThat(found(claim("2024-08-01", in(2025, "99999999.99"), in(2026, "0")))).isEmpty();
    StartupClaim reached = claim("2024-08-01", in(2025, "100000000.00"), in(2026, "100000000.01"));

    assertThat(found(reached))
        .containsExactly(
            "/startup/turnover/0/amountPkr rule-startup-turnover",
            "/startup/turnover/1/amountPkr rule-startup-turnover");
    assertThat(words(reached).getFirst()).contains("PKR 100000000.00", "section 2(62A)");
  }

  @Test
  void a_year_that_is_missing_and_one_that_is_not_asked_are_told() {
    StartupClaim claim = claim("2024-08-01", in(2024, "1.00"), in(2027, "1.00"));

    assertThat(found(claim))
        .containsExactly(
            "/startup/turnover/0/taxYear rule-tax-year-asked",
            "/startup/turnover/1/taxYear rule-tax-year-asked",
            "/startup/turnover required");
    assertThat(words(claim).getLast()).contains("2025, 2026");
  }

  @Test
  void what_is_not_stated_yet_breaks_no_rule() {
    assertThat(found(new StartupClaim(null, null, null, List.of()))).isEmpty();
  }

  @Test
  void a_year_stands_once_and_an_amount_has_paisa_at_most() {
    assertThat(foundBy(claim("2024-08-01", in(2025, "1"), in(2025, "2"))::check))
        .containsExactly("/turnover/1/taxYear duplicate");
    assertThat(foundBy(in(2025, "1.001")::check)).containsExactly("/amountPkr malformed-amount");
  }

  @Test
  void the_certification_speaks_for_its_own_tax_year_and_the_next_two() {
    assertThat(RULE.certified(TODAY))
        .isEqualTo(
            new CertifiedStartup(
                TODAY, new TaxYear(2027), new TaxYear(2029), "section 65F(1)(b)", false));
    assertThat(RULE.certified(LocalDate.of(2026, 6, 30)).firstTaxYear())
        .isEqualTo(new TaxYear(2026));
  }
}
