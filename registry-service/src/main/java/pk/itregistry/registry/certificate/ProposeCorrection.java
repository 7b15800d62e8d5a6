package pk.itregistry.registry.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import pk.itregistry.kernel.identity.Actor;
import pk.itregistry.kernel.problem.Refused;
import pk.itregistry.kernel.time.DayRange;
import pk.itregistry.plumbing.time.BusinessClock;
import pk.itregistry.registry.CertificateProblem.CorrectionUnderWay;
import pk.itregistry.registry.firm.HoldFirm;

/** Proposes other days for a certificate; nothing of it holds before another registrar agrees. */
@ApplicationScoped
class ProposeCorrection {
  private final Certificates certificates;
  private final Corrections corrections;
  private final CorrectionRules rules;
  private final HoldFirm firms;
  private final BusinessClock clock;

  ProposeCorrection(
      Certificates certificates,
      Corrections corrections,
      CorrectionRules rules,
      HoldFirm firms,
      BusinessClock clock) {
    this.certificates = certificates;
    this.corrections = corrections;
    this.rules = rules;
    this.firms = firms;
    this.clock = clock;
  }

  Correction perform(CertificateNumber number, CorrectionRequest wanted, Actor by) {
    firms.perform(certificates.current(number).firm());
    Certificate wrong = certificates.current(number);
    if (corrections.anyProposed(number)) {
      throw new Refused(new CorrectionUnderWay(number.value()));
    }
    rules.demand(wrong, new DayRange(wanted.validFrom(), wanted.lastDay().plusDays(1)));
    Correction proposed = new Correction(wrong, wanted, by, clock.today());
    corrections.persist(proposed);
    return proposed;
  }
}
