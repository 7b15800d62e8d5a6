package pk.itregistry.registry.branch;

import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;
import pk.itregistry.plumbing.time.BusinessClock;
import pk.itregistry.registry.certificate.BranchCertificates;

/** Closes a branch, and with it its certified days. The firm's own stay. */
@ApplicationScoped
class CloseBranch {
  private static final Logger LOG = Logger.getLogger(CloseBranch.class);

  private final BranchCertificates certificates;
  private final BusinessClock clock;

  CloseBranch(BranchCertificates certificates, BusinessClock clock) {
    this.certificates = certificates;
    this.clock = clock;
  }

  void perform(Branch branch) {
    branch.close(clock.today());
    certificates.end(branch.id());
    LOG.infof("a branch was closed: firm=%s branch=%s", branch.firm(), branch.id());
  }
}
