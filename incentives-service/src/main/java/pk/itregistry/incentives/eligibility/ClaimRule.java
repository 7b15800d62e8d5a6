package pk.itregistry.incentives.eligibility;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import pk.itregistry.contracts.exports.StatedWarning;
import pk.itregistry.incentives.copies.CopiedRemittance.CopiedWithholding;
import pk.itregistry.kernel.text.Canonical;

/**
 * The rules a remittance must pass to be claimed under 154A-EXCESS, each by its name. Those that
 * rest on another one pass where that one fails, so that every finding is a cause.
 */
record ClaimRule(String code, Function<Evidence, String> words, Predicate<Evidence> passes) {
  static final ClaimRule REVERSED =
      new ClaimRule("reversed", "The bank has taken the payment back.", on -> !isReversed(on));

  static final ClaimRule NOT_VERIFIED =
      new ClaimRule(
          "not-verified",
          "The remittance is not verified, or a correction of it is open.",
          on -> Set.of("VERIFIED", "REISSUED", "REVERSED").contains(on.remittance().state()));

  static final ClaimRule NOTHING_WITHHELD =
      new ClaimRule(
          "nothing-withheld",
          "The bank reported no tax as withheld. It gives nothing by itself and can stand in a claim"
              + " only beside a remittance that does.",
          on -> on.remittance().withholding() != null);

  static final ClaimRule WITHHELD_UNDER_ANOTHER_SECTION =
      new ClaimRule(
          "withheld-under-another-section",
          "The tax was not withheld under section 154A.",
          on -> withholding(on).map(tax -> is154A(tax.section())).orElse(true));

  static final ClaimRule DEPOSIT_UNCONFIRMED =
      new ClaimRule(
          "deposit-unconfirmed",
          ClaimRule::deposit,
          on ->
              withholding(on)
                  .map(tax -> tax.depositConfirmed() || tax.amount().isZero())
                  .orElse(true));

  static final ClaimRule GROSS_NOT_COMPUTABLE =
      new ClaimRule(
          "gross-not-computable",
          "All was retained and the bank stated no rate, so there are no rupees to compute from.",
          on -> on.remittance().grossPkr() != null);

  // F3: three years from the later of assessment order and payment; no assessment is known here.
  static final ClaimRule TIME_BARRED =
      new ClaimRule(
          "time-barred",
          "More than three years have passed since the tax was paid (s.170(2)(c)).",
          on -> withholding(on).map(tax -> !on.today().isAfter(lastDay(tax))).orElse(true));

  static final ClaimRule CODE_OUTSIDE_SECTION =
      new ClaimRule(
          "code-outside-section",
          "The purpose code is outside section 154A; the bank must correct it first. Do not claim"
              + " before.",
          Evidence::covered);

  static final ClaimRule NO_RATE_ON_THAT_DAY =
      new ClaimRule(
          "no-rate-on-that-day",
          "No rate of the scheme applies to the day of realisation.",
          on -> !on.covered() || on.rate() != null);

  static final ClaimRule RATE_ONLY_ANNOUNCED =
      new ClaimRule(
          "rate-only-announced",
          "The rate of that day is announced but not enacted; it decides nothing yet.",
          on -> !on.covered() || on.rate() == null || on.rateDecides());

  static final ClaimRule NOTHING_OVERPAID =
      new ClaimRule(
          "nothing-overpaid",
          "Not more was withheld than was due on that day. It gives nothing by itself and can stand in"
              + " a claim only beside a remittance that does; its shortfall is shown, and set off only"
              + " by order.",
          // Where the bank withheld nothing at all, that is the cause.
          on ->
              isReversed(on)
                  || on.remittance().withholding() == null
                  || computed(on).map(amount -> amount.excess().isPositive()).orElse(true));

  /** A certificate that contradicts itself gives no amount that anybody could rely on. */
  static final ClaimRule DOUBTFUL =
      new ClaimRule(
          "doubtful-withholding",
          on ->
              "What the bank states of the tax contradicts itself, so no amount is computed: %s The"
                      .formatted(doubts(on.remittance().warnings()))
                  + " bank can confirm what it stated, or reissue its certificate.",
          on -> !on.remittance().doubtful());

  /** What such a finding says, and nothing else, leaves a remittance a place in a claim. */
  static final Set<String> GIVES_NOTHING = Set.of(NOTHING_WITHHELD.code(), NOTHING_OVERPAID.code());

  /** A correction by the bank can give a payment to another firm after it was claimed. */
  static final ClaimRule OF_ANOTHER_FIRM =
      new ClaimRule(
          "of-another-firm",
          "The payment is not attributed to this firm.",
          on -> on.claimant().equals(on.remittance().firm()));

  /** All of them, in the order in which they are told. */
  static final List<ClaimRule> ALL =
      List.of(
          OF_ANOTHER_FIRM,
          REVERSED,
          NOT_VERIFIED,
          NOTHING_WITHHELD,
          WITHHELD_UNDER_ANOTHER_SECTION,
          DEPOSIT_UNCONFIRMED,
          DOUBTFUL,
          GROSS_NOT_COMPUTABLE,
          TIME_BARRED,
          CODE_OUTSIDE_SECTION,
          NO_RATE_ON_THAT_DAY,
          RATE_ONLY_ANNOUNCED,
          NOTHING_OVERPAID);

  ClaimRule(String code, String detail, Predicate<Evidence> passes) {
    this(code, _ -> detail, passes);
  }

  /** What all the rules find against a claim, in their order. */
  static List<Finding> against(Evidence evidence) {
    // What speaks against another firm's payment is that firm's business.
    List<ClaimRule> rules =
        OF_ANOTHER_FIRM.passes().test(evidence) ? ALL : List.of(OF_ANOTHER_FIRM);
    return rules.stream()
        .filter(rule -> !rule.passes().test(evidence))
        .map(rule -> new Finding(rule.code(), rule.words().apply(evidence)))
        .toList();
  }

  private static boolean isReversed(Evidence on) {
    return on.remittance().state().equals("REVERSED");
  }

  private static String deposit(Evidence on) {
    String stated =
        withholding(on)
            .map(tax ->
                "%s paid in on %s under CPR %s"
                    .formatted(tax.amount(), tax.paidOn(), tax.cprNumber()))
            .orElse("the tax");
    return on.remittance().state().equals("REJECTED")
        ? "The tax authority does not know the deposit of %s. The bank corrects a wrong number, amount or day by reissuing its certificate."
            .formatted(stated)
        : "The tax authority has not confirmed the deposit of %s yet. It is asked by itself, nothing needs to be sent: %s."
            .formatted(stated, asked(on));
  }

  // Before the first answer was told, only exports-service knows.
  private static String asked(Evidence on) {
    return withholding(on)
        .filter(tax -> tax.askedAt() != null && tax.askAgainAt() != null)
        .map(tax ->
            "asked last at %s, again at %s"
                .formatted(seconds(tax.askedAt()), seconds(tax.askAgainAt())))
        .orElseGet(
            () -> "when, GET /exports/v1/remittances/%s tells".formatted(on.remittance().id()));
  }

  private static @Nullable Instant seconds(@Nullable Instant at) {
    return at == null ? null : at.truncatedTo(ChronoUnit.SECONDS);
  }

  private static boolean is154A(String section) {
    return Canonical.same(section, "154A");
  }

  private static String doubts(List<StatedWarning> warnings) {
    return warnings.stream()
        .filter(StatedWarning::doubts)
        .map(StatedWarning::detail)
        .collect(Collectors.joining(" "));
  }

  private static Optional<CopiedWithholding> withholding(Evidence on) {
    return Optional.ofNullable(on.remittance().withholding());
  }

  private static Optional<ExcessWithholding> computed(Evidence on) {
    return Optional.ofNullable(on.computed());
  }

  private static LocalDate lastDay(CopiedWithholding tax) {
    return tax.paidOn().plusYears(3);
  }
}
