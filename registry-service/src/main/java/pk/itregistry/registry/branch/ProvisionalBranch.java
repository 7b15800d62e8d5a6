package pk.itregistry.registry.branch;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import org.jboss.logging.Logger;
import pk.itregistry.kernel.identity.BranchId;
import pk.itregistry.kernel.identity.FirmId;
import pk.itregistry.kernel.problem.Refused;
import pk.itregistry.plumbing.time.BusinessClock;
import pk.itregistry.registry.InspectionProblem.NothingToInspect;
import pk.itregistry.registry.certificate.BranchCertificates;

/** What becomes of a branch that is provisional until its place has been inspected. */
@ApplicationScoped
public class ProvisionalBranch {
  private static final Logger LOG = Logger.getLogger(ProvisionalBranch.class);

  private final Branches branches;
  private final BranchDirectory directory;
  private final BranchCertificates certificates;
  private final BusinessClock clock;

  ProvisionalBranch(
      Branches branches,
      BranchDirectory directory,
      BranchCertificates certificates,
      BusinessClock clock) {
    this.branches = branches;
    this.directory = directory;
    this.certificates = certificates;
    this.clock = clock;
  }

  /** Whose it is. */
  public FirmId firmOf(BranchId id) {
    return directory.firmOf(id);
  }

  /**
   * Holds the firm and the branch until the transaction ends; refuses one that is not provisional,
   * and one whose firm's registration has ended: its letter ended with it.
   *
   * @return since when it is open
   */
  public LocalDate hold(BranchId id) {
    Branch branch = branches.locked(id);
    if (branch.state() != BranchLife.State.PROVISIONAL) {
      throw new Refused(new NothingToInspect(branch.state().name(), true));
    }
    if (directory.isOfEndedFirm(id)) {
      throw new Refused(new NothingToInspect(BranchLife.State.ENDED.name(), true));
    }
    return branch.openedOn();
  }

  /** Has its letter end between these days; on the last of them where it does not. */
  public void keepLetter(BranchId id, LocalDate earliest, LocalDate latest) {
    Branch branch = branches.locked(id);
    certificates.keepLetter(branch.certified(), branch.openedOn(), earliest, latest);
  }

  /** The place was found in order: it is certified as its firm is, from today on. */
  public void pass(BranchId id) {
    Branch branch = branches.locked(id);
    branch.pass(clock.today());
    certificates.confirm(branch.certified());
    LOG.infof("a branch passed its inspection: branch=%s", id);
  }

  /** The place was not found in order: the branch ends today, its firm does not. */
  public void fail(BranchId id) {
    branches.locked(id).fail(clock.today());
    certificates.end(id);
    LOG.infof("a branch failed its inspection: branch=%s", id);
  }

  /** Its days have passed without an inspection: the branch ends today, its firm does not. */
  public void lapse(BranchId id) {
    branches.locked(id).lapse(clock.today());
    certificates.end(id);
    LOG.infof("a provisional branch lapsed: branch=%s", id);
  }
}
