package pk.itregistry.registry.firm;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import pk.itregistry.kernel.identity.FirmId;
import pk.itregistry.kernel.problem.Refused;
import pk.itregistry.plumbing.time.BusinessClock;
import pk.itregistry.registry.BranchProblem.FirmNotCertified;
import pk.itregistry.registry.BranchProblem.NoBranches;

/** Asks of a firm whether it can open a branch, and holds it for that. */
@ApplicationScoped
public class BranchingFirm {
  private final Firms firms;
  private final CertifiedDays certificates;
  private final BusinessClock clock;

  BranchingFirm(Firms firms, CertifiedDays certificates, BusinessClock clock) {
    this.firms = firms;
    this.certificates = certificates;
    this.clock = clock;
  }

  /**
   * Holds it until the transaction ends; refuses one whose kind is not certified by place, and one
   * that is not certified itself today.
   */
  public void hold(FirmId id) {
    Firm firm = firms.locked(id);
    if (!firm.kind().isInspected()) {
      throw new Refused(new NoBranches(firm.kind().name()));
    }
    LocalDate today = clock.today();
    Standing standing =
        Standing.of(
            firm.state().name(), certificates.on(id, today, CertifiedDays.NOW_KNOWN).isPresent());
    if (standing != Standing.ACTIVE) {
      throw new Refused(new FirmNotCertified(standing.name()));
    }
  }
}
