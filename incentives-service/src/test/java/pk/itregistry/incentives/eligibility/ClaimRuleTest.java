package pk.itregistry.incentives.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import pk.itregistry.incentives.copies.CopiedRemittance;
import pk.itregistry.incentives.copies.CopiedRemittance.CopiedWithholding;
import pk.itregistry.incentives.copies.Standing;
import pk.itregistry.kernel.identity.FirmId;
import pk.itregistry.kernel.identity.RemittanceId;
import pk.itregistry.kernel.money.Money;
import pk.itregistry.kernel.money.Rate;
import pk.itregistry.kernel.time.DayRange;
import pk.itregistry.plumbing.law.RateRow;
import pk.itregistry.plumbing.law.RateRow.Condition;
import pk.itregistry.plumbing.law.RateRow.Confidence;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ClaimRuleTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
  private static final Money GROSS = Money.pkr("28150000.00");

  @Test
  void a_verified_remittance_with_a_confirmed_deposit_passes_all_rules() {
    assertThat(against("VERIFIED", tax("154A", true), GROSS, true, DAY)).isEmpty();
  }

  @Test
  void a_reversed_one_is_told_so_and_nothing_that_follows_from_it() {
    assertThat(against("REVERSED", tax("154A", true), GROSS, true, DAY))
        .containsExactly("reversed");
  }

  @Test
  void a_payment_that_the_bank_gave_to_another_firm_is_nothing_to_claim() {
    assertThat(
            against(
                FirmId.fresh(), FirmId.fresh(), "REISSUED", tax("154A", true), GROSS, true, DAY))
        .containsExactly("of-another-firm");
  }

  @Test
  void what_speaks_against_another_firms_payment_is_not_told() {
    assertThat(
            against(FirmId.fresh(), FirmId.fresh(), "REJECTED", tax("153", false), null, true, DAY))
        .containsExactly("of-another-firm");
  }

  @Test
  void an_open_correction_stops_a_claim() {
    assertThat(against("CORRECTION_REQUESTED", tax("154A", true), GROSS, true, DAY))
        .containsExactly("not-verified");
  }

  @Test
  void a_reissued_one_can_be_claimed() {
    assertThat(against("REISSUED", tax("154A", true), GROSS, true, DAY)).isEmpty();
  }

  @Test
  void a_code_outside_the_section_is_corrected_before_it_is_claimed() {
    FirmId firm = FirmId.fresh();
    CopiedRemittance remittance = remittance(firm, "VERIFIED", tax("154A", true), GROSS);

    assertThat(
            ClaimRule.against(new Evidence(firm, remittance, false, "P", null, false, null, DAY)))
        .extracting(Finding::code)
        .containsExactly("code-outside-section");
  }

  @Test
  void nothing_withheld_gives_nothing_back() {
    assertThat(against("VERIFIED", null, GROSS, true, DAY)).containsExactly("nothing-withheld");
  }

  @Test
  void all_that_speaks_against_it_is_told_at_once() {
    assertThat(against("RECORDED", tax("153", false), null, false, DAY))
        .containsExactly(
            "not-verified",
            "withheld-under-another-section",
            "deposit-unconfirmed",
            "gross-not-computable",
            "rate-only-announced");
  }

  @Test
  void an_unconfirmed_deposit_tells_when_it_was_asked_about_last_and_when_again() {
    CopiedWithholding asked =
        new CopiedWithholding(
            "154A",
            Money.pkr("281500.00"),
            "IT-1",
            DAY,
            false,
            Instant.parse("2026-11-30T07:05:00.123456Z"),
            Instant.parse("2026-11-30T07:15:00.5Z"));

    assertThat(words(asked))
        .contains("asked last at 2026-11-30T07:05:00Z, again at 2026-11-30T07:15:00Z");
    assertThat(words(tax("154A", false)))
        .as("before the first answer is known here")
        .contains("when, GET /exports/v1/remittances/")
        .doesNotContain("asked last");
  }

  private static String words(@Nullable CopiedWithholding tax) {
    FirmId firm = FirmId.fresh();
    CopiedRemittance remittance = remittance(firm, "RECORDED", tax, GROSS);
    Evidence evidence = new Evidence(firm, remittance, true, "P", null, false, null, DAY);
    return ClaimRule.DEPOSIT_UNCONFIRMED.words().apply(evidence);
  }

  @Test
  void three_years_after_the_payment_of_the_tax_is_the_last_day() {
    LocalDate last = DAY.plusYears(3);

    assertThat(against("VERIFIED", tax("154A", true), GROSS, true, last)).isEmpty();
    assertThat(against("VERIFIED", tax("154A", true), GROSS, true, last.plusDays(1)))
        .containsExactly("time-barred");
  }

  private static @Nullable CopiedWithholding tax(String section, boolean confirmed) {
    return new CopiedWithholding(
        section, Money.pkr("281500.00"), "IT-1", DAY, confirmed, null, null);
  }

  private static CopiedRemittance remittance(
      FirmId firm, String state, @Nullable CopiedWithholding tax, @Nullable Money gross) {
    return new CopiedRemittance(
        RemittanceId.fresh(),
        2,
        firm,
        "SCBL",
        "T",
        "P",
        DAY,
        "9184",
        gross,
        tax,
        new Standing("USD", new BigDecimal("100000.00"), BigDecimal.ZERO),
        List.of(),
        false,
        state);
  }

  private static List<String> against(
      String state,
      @Nullable CopiedWithholding tax,
      @Nullable Money gross,
      boolean rateDecides,
      LocalDate today) {
    FirmId firm = FirmId.fresh();
    return against(firm, firm, state, tax, gross, rateDecides, today);
  }

  private static List<String> against(
      FirmId claimant,
      FirmId attributedTo,
      String state,
      @Nullable CopiedWithholding tax,
      @Nullable Money gross,
      boolean rateDecides,
      LocalDate today) {
    CopiedRemittance remittance = remittance(attributedTo, state, tax, gross);
    RateRow rate =
        new RateRow(
            Condition.PSEB_CERTIFIED,
            Rate.of("0.0025"),
            new DayRange(LocalDate.of(2026, 7, 1), LocalDate.of(2029, 7, 1)),
            "announced",
            Confidence.ANNOUNCED);
    ExcessWithholding computed =
        gross == null || tax == null || !rateDecides
            ? null
            : ExcessWithholding.of(gross, rate.rate(), tax.amount());
    return ClaimRule.against(
            new Evidence(claimant, remittance, true, "PSEB-1", rate, rateDecides, computed, today))
        .stream()
        .map(Finding::code)
        .toList();
  }
}
