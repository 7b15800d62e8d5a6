package pk.itregistry.registry.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;
import pk.itregistry.kernel.identity.Actor;
import pk.itregistry.kernel.problem.Refused;
import pk.itregistry.plumbing.time.BusinessClock;
import pk.itregistry.registry.CertificateProblem.CertificateChanged;
import pk.itregistry.registry.firm.HoldFirm;

/**
 * Lets a correction take effect: the row that held is superseded and told so, the one that holds
 * now is told as corrected, so that what rested on the old days is looked at again everywhere.
 */
@ApplicationScoped
class ApproveCorrection {
  private static final Logger LOG = Logger.getLogger(ApproveCorrection.class);

  private final Certificates certificates;
  private final CorrectionRules rules;
  private final HoldFirm firms;
  private final BranchCertificates branches;
  private final BusinessClock clock;

  ApproveCorrection(
      Certificates certificates,
      CorrectionRules rules,
      HoldFirm firms,
      BranchCertificates branches,
      BusinessClock clock) {
    this.certificates = certificates;
    this.rules = rules;
    this.firms = firms;
    this.branches = branches;
    this.clock = clock;
  }

  void perform(Correction correction, Actor by) {
    correction.approve(by, clock.today());
    firms.perform(certificates.current(correction.number()).firm());
    Certificate wrong = certificates.current(correction.number());
    if (!wrong.id().equals(correction.certificateId())) {
      throw new Refused(new CertificateChanged());
    }
    rules.demand(wrong, correction.days());
    certificates.goOn(
        wrong.correct(correction.days(), Certificate.Cause.CORRECTION, clock.instant()));
    branches.shorten(wrong.firm());
    LOG.infof(
        "a certificate was corrected: number=%s correction=%s", wrong.number(), correction.id());
  }
}
