package pk.itregistry.incentives.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import pk.itregistry.contracts.exports.StatedWarning;
import pk.itregistry.incentives.copies.CopiedCertificate;
import pk.itregistry.incentives.copies.CopiedRemittance;
import pk.itregistry.incentives.copies.CopiedRemittance.CopiedWithholding;
import pk.itregistry.incentives.copies.Standing;
import pk.itregistry.incentives.eligibility.LineFacts.Lane;
import pk.itregistry.kernel.identity.FirmId;
import pk.itregistry.kernel.identity.RemittanceId;
import pk.itregistry.kernel.money.Money;
import pk.itregistry.kernel.money.Rate;
import pk.itregistry.kernel.time.DayRange;
import pk.itregistry.plumbing.law.RateRow;
import pk.itregistry.plumbing.law.RateRow.Condition;
import pk.itregistry.plumbing.law.RateRow.Confidence;
import pk.itregistry.plumbing.law.Section154A;
import pk.itregistry.plumbing.law.Section154A.CoveredCode;

@DisplayNameGeneration(ReplaceUnderscores.class)
class AssessorTest {
  private static final LocalDate DAY = LocalDate.of(2026, 5, 4);
  private static final DayRange ALWAYS = new DayRange(LocalDate.of(2020, 1, 1), null);
  private static final FirmId FIRM = FirmId.fresh();
  private static final RemittanceId ID = RemittanceId.fresh();
  private static final Section154A LAW =
      new Section154A(
          List.of(
              new RateRow(
                  Condition.PSEB_CERTIFIED, Rate.of("0.0025"), ALWAYS, "Law", Confidence.ENACTED),
              new RateRow(
                  Condition.NOT_CERTIFIED, Rate.of("0.01"), ALWAYS, "Law", Confidence.ENACTED)),
          List.of(new CoveredCode("9184", ALWAYS), new CoveredCode("9182", ALWAYS)),
          false);

  @Test
  void one_dollar_reversed_leaves_the_rest_claimable() {
    Assessment look = assess(new Case().reversed("1.00"));

    assertThat(look.findings()).isEmpty();
    assertThat(look.facts().grossPkr()).isEqualByComparingTo("28149718.50");
    assertThat(look.facts().duePkr()).isEqualByComparingTo("70374.30");
    assertThat(look.facts().withheldPkr()).isEqualByComparingTo("281497.19");
    assertThat(look.facts().excessPkr()).isEqualByComparingTo("211122.89");
    assertThat(Explanation.of(look.facts()))
        .extracting(Explanation.Step::step)
        .startsWith("GROSS", "PART_REVERSED");
  }

  @Test
  void what_was_withheld_too_little_is_a_shortfall_and_nothing_to_claim_by_itself() {
    Assessment look = assess(new Case().gross("56300000.00").withheld("70375.00"));

    assertThat(look.facts().excessPkr()).isEqualByComparingTo("0.00");
    assertThat(look.facts().shortfallPkr()).isEqualByComparingTo("70375.00");
    assertThat(codes(look)).containsExactly("nothing-overpaid");
    assertThat(look.claimable()).isFalse();
    assertThat(look.barred()).isFalse();
  }

  @Test
  void where_nothing_was_withheld_all_that_was_due_is_the_shortfall() {
    Assessment look = assess(new Case().withheld(null));

    assertThat(look.facts().shortfallPkr()).isEqualByComparingTo("70375.00");
    assertThat(look.facts().excessPkr()).isEqualByComparingTo("0.00");
    assertThat(codes(look)).containsExactly("nothing-withheld");
    assertThat(look.barred()).isFalse();
  }

  @Test
  void nothing_needs_no_deposit() {
    assertThat(codes(assess(new Case().withheld("0.00").unconfirmed())))
        .containsExactly("nothing-overpaid");
  }

  @Test
  void a_certificate_that_contradicts_itself_has_no_amount_and_says_what_was_expected() {
    Assessment look = assess(new Case().withheld("28150000.00").doubtful());

    assertThat(look.facts().lane()).isEqualTo(Lane.SLOW);
    assertThat(look.facts().excessPkr()).isNull();
    assertThat(codes(look)).containsExactly("doubtful-withholding");
    assertThat(look.findings().getFirst().detail()).contains("281500.00 was expected", "confirm");
    assertThat(look.barred()).isTrue();
    assertThat(Explanation.of(look.facts()))
        .extracting(Explanation.Step::words)
        .anyMatch(words -> words.contains("contradicts itself"));
  }

  @Test
  void a_section_is_known_in_any_spelling_of_its_number() {
    assertThat(assess(new Case().section("154-A")).findings()).isEmpty();
    assertThat(codes(assess(new Case().section("153"))))
        .containsExactly("withheld-under-another-section");
  }

  @Test
  void a_new_number_an_allocation_or_another_covered_code_changes_nothing_that_a_claim_rests_on() {
    String print = assess(new Case()).sourcePrint();

    assertThat(assess(new Case().prc("PRC-REISSUED")).sourcePrint()).isEqualTo(print);
    assertThat(assess(new Case().state("REISSUED")).sourcePrint()).isEqualTo(print);
    assertThat(assess(new Case().version(9)).sourcePrint()).isEqualTo(print);
    assertThat(assess(new Case().code("9182")).sourcePrint()).isEqualTo(print);
    assertThat(assess(new Case().section("154a")).sourcePrint()).isEqualTo(print);
    assertThat(assess(new Case().cpr(" it-1 ")).sourcePrint()).isEqualTo(print);
  }

  @Test
  void whatever_the_amount_rests_on_is_another_source() {
    String print = assess(new Case()).sourcePrint();

    assertThat(
            List.of(
                new Case().reversed("0.01"),
                new Case().gross("28150000.01"),
                new Case().withheld("281500.01"),
                new Case().section("153"),
                new Case().cpr("IT-2"),
                new Case().unconfirmed(),
                new Case().doubtful(),
                new Case().code("9471"),
                new Case().state("RECORDED"),
                new Case().state("REVERSED"),
                new Case().of(FirmId.fresh())))
        .noneMatch(other -> assess(other).sourcePrint().equals(print));
    assertThat(new Assessor(FIRM, LAW, List.of()).assess(new Case().copied(), DAY).sourcePrint())
        .isNotEqualTo(print);
  }

  private static Assessment assess(Case remittance) {
    CopiedCertificate certificate = new CopiedCertificate("ITR-1", ALWAYS);
    return new Assessor(FIRM, LAW, List.of(certificate)).assess(remittance.copied(), DAY);
  }

  private static List<String> codes(Assessment look) {
    return look.findings().stream().map(Finding::code).toList();
  }

  /** USD 100,000 at 281.50 with 1 % withheld, and what is otherwise. */
  private static final class Case {
    private FirmId firm = FIRM;
    private long version = 2;
    private String prc = "PRC-1";
    private String code = "9184";
    private String gross = "28150000.00";
    private @Nullable String withheld = "281500.00";
    private String section = "154A";
    private String cpr = "IT-1";
    private String reversed = "0.00";
    private String state = "VERIFIED";
    private boolean confirmed = true;
    private boolean doubtful;

    Case of(FirmId other) {
      firm = other;
      return this;
    }

    Case version(long other) {
      version = other;
      return this;
    }

    Case prc(String other) {
      prc = other;
      return this;
    }

    Case code(String other) {
      code = other;
      return this;
    }

    Case gross(String amount) {
      gross = amount;
      return this;
    }

    Case withheld(@Nullable String amount) {
      withheld = amount;
      return this;
    }

    Case section(String other) {
      section = other;
      return this;
    }

    Case cpr(String other) {
      cpr = other;
      return this;
    }

    Case reversed(String amount) {
      reversed = amount;
      return this;
    }

    Case state(String other) {
      state = other;
      return this;
    }

    Case unconfirmed() {
      confirmed = false;
      return this;
    }

    Case doubtful() {
      doubtful = true;
      return this;
    }

    CopiedRemittance copied() {
      String tax = withheld;
      return new CopiedRemittance(
          ID,
          version,
          firm,
          "SCBL",
          "TXN-1",
          prc,
          DAY,
          code,
          Money.pkr(gross),
          tax == null
              ? null
              : new CopiedWithholding(section, Money.pkr(tax), cpr, DAY, confirmed, null, null),
          new Standing("USD", new BigDecimal("100000.00"), new BigDecimal(reversed)),
          doubtful
              ? List.of(
                  new StatedWarning(
                      "/withholding/amountPkr",
                      "WITHHELD_OFF_RATE",
                      "281500.00 was expected and 28150000.00 is stated.",
                      true),
                  new StatedWarning(
                      "/beneficiary/iban", "UNKNOWN_BANK", "No bank is known by AAAA.", false))
              : List.of(),
          doubtful,
          state);
    }
  }
}
