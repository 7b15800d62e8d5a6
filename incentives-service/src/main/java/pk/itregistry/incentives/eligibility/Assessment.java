package pk.itregistry.incentives.eligibility;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pk.itregistry.incentives.copies.CopiedRemittance;
import pk.itregistry.kernel.identity.RemittanceId;

/**
 * A remittance looked at under a scheme.
 *
 * @param facts what the amount comes from
 * @param findings why it cannot be claimed; empty when it can
 * @param sourcePrint tells whether what was relied on is still so: two equal prints are equal facts
 */
public record Assessment(
    RemittanceId remittance,
    long version,
    CopiedRemittance source,
    LineFacts facts,
    List<Finding> findings,
    String sourcePrint) {

  public boolean claimable() {
    return findings.isEmpty();
  }

  /** The same with one more thing that speaks against it. */
  public Assessment against(Finding finding) {
    List<Finding> all = Stream.concat(findings.stream(), Stream.of(finding)).toList();
    return new Assessment(remittance, version, source, facts.with(all), all, sourcePrint);
  }

  // Allocation moves a remittance's version too, and changes nothing that a claim relies on.
  static String print(CopiedRemittance source, @Nullable String certificateNumber) {
    var tax = source.withholding();
    boolean stands = source.state().equals("VERIFIED") || source.state().equals("REISSUED");
    return Stream.of(
            source.firm(),
            source.prcNumber(),
            source.realisedOn(),
            source.purposeCode(),
            source.grossPkr(),
            tax == null ? null : tax.section(),
            tax == null ? null : tax.amount(),
            tax == null ? null : tax.cprNumber(),
            tax != null && tax.depositConfirmed(),
            stands,
            certificateNumber)
        .map(part -> Objects.toString(part, "-"))
        .collect(Collectors.joining("|"));
  }
}
