package pk.itregistry.incentives.eligibility;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pk.itregistry.incentives.copies.CopiedRemittance;
import pk.itregistry.kernel.identity.RemittanceId;
import pk.itregistry.kernel.text.Canonical;
import pk.itregistry.plumbing.law.RateRow;

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

  /** Whether it gives something back by itself. */
  public boolean claimable() {
    return findings.isEmpty();
  }

  /** Whether it cannot stand in a claim, not even beside one that gives something. */
  public boolean barred() {
    return findings.stream().anyMatch(finding -> !ClaimRule.GIVES_NOTHING.contains(finding.code()));
  }

  /** The same with one more thing that speaks against it. */
  public Assessment against(Finding finding) {
    List<Finding> all = Stream.concat(findings.stream(), Stream.of(finding)).toList();
    return new Assessment(remittance, version, source, facts.with(all), all, sourcePrint);
  }

  /**
   * What a claim rests on, so that two equal prints are equal facts: whose payment it is, what
   * stands of the money and of the tax, the rate, the section, the deposit, and what speaks against
   * it. A new certificate number, another wording or an allocation moves the remittance's version
   * and changes nothing of this.
   */
  static String print(Evidence on, List<Finding> findings) {
    CopiedRemittance source = on.remittance();
    var tax = source.withholding();
    RateRow rate = on.rate();
    return Stream.of(
            source.firm(),
            source.standingGross(),
            on.covered(),
            on.certificateNumber() != null,
            rate == null ? null : rate.rate().fraction().stripTrailingZeros(),
            on.rateDecides(),
            tax == null ? null : Canonical.of(tax.section()),
            source.standingTax(),
            tax == null ? null : Canonical.of(tax.cprNumber()),
            tax != null && tax.depositConfirmed(),
            findings.stream().map(Finding::code).toList())
        .map(part -> Objects.toString(part, "-"))
        .collect(Collectors.joining("|"));
  }
}
