package pk.itregistry.incentives.claim;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pk.itregistry.incentives.eligibility.Assessment;
import pk.itregistry.incentives.eligibility.Finding;
import pk.itregistry.incentives.eligibility.LineFacts;

/** Tells a change of a line's source as what it is: a reversal is no reissue. */
final class SourceChange {
  private SourceChange() {}

  /** What is no longer as it was when the line's facts were taken. */
  static String words(LineFacts then, Assessment now) {
    LineFacts is = now.facts();
    String what =
        Stream.of(
                reversal(then, now),
                spokenAgainst(then, now),
                reissue(then, is),
                certificate(then, is))
            .filter(Objects::nonNull)
            .findFirst()
            .orElse("What its amount was computed from is no longer so.");
    return "e-PRC %s (%s, %s): %s".formatted(is.prcNumber(), is.bank(), is.txnRef(), what);
  }

  private static @Nullable String reversal(LineFacts then, Assessment now) {
    LineFacts.PartReversed part = now.facts().partReversed();
    if (speaks(now, "reversed")) {
      return "the bank reversed the payment; nothing of it stands.";
    }
    return part == null || part.equals(then.partReversed())
        ? null
        : "the bank reversed %s %s of %s; amounts are computed on what stands."
            .formatted(
                part.currency(),
                part.reversedFcy().toPlainString(),
                part.totalFcy().toPlainString());
  }

  private static @Nullable String spokenAgainst(LineFacts then, Assessment now) {
    String found =
        now.findings().stream()
            .filter(finding ->
                then.findings().stream().map(Finding::code).noneMatch(finding.code()::equals))
            .filter(finding -> !finding.code().startsWith("nothing-"))
            .map(Finding::detail)
            .collect(Collectors.joining(" "));
    return found.isEmpty() ? null : found;
  }

  private static @Nullable String reissue(LineFacts then, LineFacts is) {
    String changes =
        Stream.of(
                differs("proceeds", then.grossPkr(), is.grossPkr()),
                differs("tax withheld", then.withheldPkr(), is.withheldPkr()),
                Objects.equals(then.cprNumber(), is.cprNumber())
                    ? null
                    : "the deposit's number was %s and is %s"
                        .formatted(then.cprNumber(), is.cprNumber()),
                Objects.equals(then.purposeCode(), is.purposeCode())
                    ? null
                    : "the purpose code was %s and is %s"
                        .formatted(then.purposeCode(), is.purposeCode()))
            .filter(Objects::nonNull)
            .collect(Collectors.joining("; "));
    return changes.isEmpty() ? null : "the bank reissued its certificate: %s.".formatted(changes);
  }

  private static @Nullable String differs(
      String what, @Nullable BigDecimal was, @Nullable BigDecimal is) {
    boolean same = was == null ? is == null : is != null && was.compareTo(is) == 0;
    return same ? null : "%s in rupees were %s and are %s".formatted(what, shown(was), shown(is));
  }

  private static String shown(@Nullable BigDecimal amount) {
    return amount == null ? "not computable" : amount.toPlainString();
  }

  private static @Nullable String certificate(LineFacts then, LineFacts is) {
    boolean was = then.certificateNumber() != null;
    boolean holds = is.certificateNumber() != null;
    return was == holds
        ? null
        : "the firm %s certified on %s."
            .formatted(
                holds ? "is now known to have been" : "is no longer known to have been",
                is.realisedOn());
  }

  private static boolean speaks(Assessment now, String code) {
    return now.findings().stream().anyMatch(finding -> finding.code().equals(code));
  }
}
