package pk.itregistry.registry.branch;

import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import pk.itregistry.kernel.identity.FirmId;
import pk.itregistry.kernel.money.Money;
import pk.itregistry.kernel.problem.Refused;
import pk.itregistry.plumbing.time.BusinessClock;
import pk.itregistry.registry.BranchProblem.BranchNameTaken;
import pk.itregistry.registry.application.PaymentReference;
import pk.itregistry.registry.certificate.BranchCertificates;
import pk.itregistry.registry.firm.BranchingFirm;
import pk.itregistry.registry.outside.FeePayments;

/** Opens a branch of a certified call centre, with a letter until its place is inspected. */
@ApplicationScoped
class OpenBranch {
  private static final Logger LOG = Logger.getLogger(OpenBranch.class);

  private final BranchingFirm firms;
  private final Branches branches;
  private final BranchCertificates certificates;
  private final FeePayments payments;
  private final BusinessClock clock;

  OpenBranch(
      BranchingFirm firms,
      Branches branches,
      BranchCertificates certificates,
      FeePayments payments,
      BusinessClock clock) {
    this.firms = firms;
    this.branches = branches;
    this.certificates = certificates;
    this.payments = payments;
    this.clock = clock;
  }

  /** Holds the firm, so that of two of one name at once the second hears of the first. */
  Branch perform(FirmId firm, BranchRequest stated, AskForBranchFee.Asked asked) {
    firms.hold(firm);
    branches
        .called(firm, stated.name())
        .ifPresent(other -> {
          throw new Refused(new BranchNameTaken(other.id()));
        });
    Money fee = asked.paid();
    @Nullable PaymentReference payment = asked.payment();
    Branch branch = new Branch(firm, stated.name(), stated.address(), fee, payment, clock.today());
    if (payment != null) {
      payments.use(branch.id().value(), payment.value());
    }
    branches.persist(branch);
    certificates.issueLetter(branch.certified());
    LOG.infof("a branch was opened: firm=%s branch=%s", firm, branch.id());
    return branch;
  }
}
