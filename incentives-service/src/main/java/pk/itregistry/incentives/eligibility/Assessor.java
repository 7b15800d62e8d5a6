package pk.itregistry.incentives.eligibility;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pk.itregistry.incentives.copies.CopiedCertificate;
import pk.itregistry.incentives.copies.CopiedRemittance;
import pk.itregistry.incentives.copies.CopiedRemittance.CopiedWithholding;
import pk.itregistry.incentives.eligibility.LineFacts.Lane;
import pk.itregistry.incentives.eligibility.LineFacts.PartReversed;
import pk.itregistry.kernel.identity.FirmId;
import pk.itregistry.kernel.money.Money;
import pk.itregistry.plumbing.law.RateRow;
import pk.itregistry.plumbing.law.Section154A;
import pk.itregistry.plumbing.law.Section154A.Due;

/**
 * Looks at remittances of a firm under a scheme: what was due, what was withheld, what speaks
 * against. What it looks with is read once, for as many remittances as a claim or a page has.
 */
public final class Assessor {
  private final FirmId firm;
  private final Section154A law;
  private final List<CopiedCertificate> certificates;

  Assessor(FirmId firm, Section154A law, List<CopiedCertificate> certificates) {
    this.firm = firm;
    this.law = law;
    this.certificates = certificates;
  }

  /** Assesses a remittance with what is known at the moment, as if claimed on a day. */
  public Assessment assess(CopiedRemittance remittance, LocalDate day) {
    String certificate = certificateOn(remittance.realisedOn());
    LocalDate realisedOn = remittance.realisedOn();
    boolean covered = law.covers(remittance.purposeCode(), realisedOn);
    Due due = law.due(realisedOn, certificate != null);
    RateRow rate = covered ? due.named() : null;
    boolean decides = covered && due.decides();
    ExcessWithholding computed =
        remittance.doubtful() ? null : compute(remittance, decides ? rate : null);
    Evidence evidence =
        new Evidence(firm, remittance, covered, certificate, rate, decides, computed, day);
    List<Finding> findings = ClaimRule.against(evidence);
    return new Assessment(
        remittance.id(),
        remittance.version(),
        remittance,
        facts(evidence, findings),
        findings,
        Assessment.print(evidence, findings));
  }

  private @Nullable String certificateOn(LocalDate day) {
    return certificates.stream()
        .filter(certificate -> certificate.valid().contains(day))
        .map(CopiedCertificate::number)
        .findFirst()
        .orElse(null);
  }

  private static @Nullable ExcessWithholding compute(
      CopiedRemittance remittance, @Nullable RateRow rate) {
    Money gross = remittance.standingGross();
    return rate == null || gross == null
        ? null
        : ExcessWithholding.of(gross, rate.rate(), remittance.standingTax());
  }

  private static LineFacts facts(Evidence on, List<Finding> findings) {
    CopiedRemittance source = on.remittance();
    CopiedWithholding tax = source.withholding();
    Money gross = source.standingGross();
    RateRow rate = on.rate();
    ExcessWithholding computed = on.computed();
    return new LineFacts(
        source.bank(),
        source.txnRef(),
        source.prcNumber(),
        source.realisedOn(),
        source.purposeCode(),
        on.covered() && !source.doubtful() ? Lane.COMPUTED : Lane.SLOW,
        PartReversed.of(source.standing()),
        gross == null ? null : gross.amount(),
        on.certificateNumber(),
        rate == null ? null : rate.rate().fraction(),
        rate == null ? null : rate.citation(),
        rate == null ? null : rate.inForce().from(),
        rate != null && rate.announcedOnly() && on.rateDecides(),
        computed == null ? null : computed.due().amount(),
        source.standingTax().amount(),
        tax == null ? null : tax.cprNumber(),
        tax != null && tax.depositConfirmed(),
        computed == null ? null : computed.excess().amount(),
        computed == null ? null : computed.shortfall().amount(),
        findings);
  }
}
