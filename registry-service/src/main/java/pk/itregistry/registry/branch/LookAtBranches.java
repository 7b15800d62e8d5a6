package pk.itregistry.registry.branch;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import pk.itregistry.kernel.identity.BranchId;
import pk.itregistry.plumbing.database.Database;
import pk.itregistry.plumbing.database.OneByOne;
import pk.itregistry.plumbing.time.BusinessClock;
import pk.itregistry.registry.certificate.BranchCertificates;

/**
 * Ends the branches of firms whose registration has ended, and certifies those whose firm is
 * certified again or for longer. Each holds the firm and looks again.
 */
@ApplicationScoped
class LookAtBranches {
  private final Database database;
  private final OneByOne oneByOne;
  private final Branches branches;
  private final BranchCertificates certificates;
  private final BusinessClock clock;

  LookAtBranches(
      Database database,
      OneByOne oneByOne,
      Branches branches,
      BranchCertificates certificates,
      BusinessClock clock) {
    this.database = database;
    this.oneByOne = oneByOne;
    this.branches = branches;
    this.certificates = certificates;
    this.clock = clock;
  }

  @Scheduled(every = "${itr.branch.look-every}", concurrentExecution = ConcurrentExecution.SKIP)
  void look() {
    LocalDate today = clock.today();
    oneByOne.each(
        "branches of ended firms",
        this::ofEndedFirms,
        id -> branches.locked(new BranchId(id)).end(today));
    oneByOne.each(
        "branches behind their firm",
        (after, most) -> behindTheirFirm(today, after, most),
        id -> follow(new BranchId(id)));
  }

  private void follow(BranchId id) {
    Branch branch = branches.locked(id);
    if (branch.state() == BranchLife.State.ACTIVE) {
      certificates.follow(branch.certified());
    }
  }

  private List<UUID> ofEndedFirms(UUID after, int most) {
    return database.rows(
        "SELECT b.id FROM branch b JOIN firm f ON f.id = b.firm_id"
            + " WHERE b.state IN ('PROVISIONAL', 'ACTIVE') AND f.state IN ('CANCELLED', 'LAPSED')"
            + " AND b.id > ? ORDER BY b.id LIMIT ?",
        row -> row.getObject(1, UUID.class),
        after,
        most);
  }

  // Their firm holds a certificate on days on which they hold none.
  private List<UUID> behindTheirFirm(LocalDate today, UUID after, int most) {
    return database.rows(
        "SELECT b.id FROM branch b WHERE b.state = 'ACTIVE' AND b.id > ?"
            + " AND EXISTS (SELECT 1 FROM certificate c WHERE c.firm_id = b.firm_id"
            + " AND c.branch_id IS NULL AND c.superseded_at IS NULL AND c.valid_until > ?"
            + " AND c.valid_from < c.valid_until AND NOT EXISTS (SELECT 1 FROM certificate h"
            + " WHERE h.branch_id = b.id AND h.superseded_at IS NULL"
            + " AND h.valid_from < h.valid_until AND h.valid_from < c.valid_until"
            + " AND h.valid_until > greatest(c.valid_from, ?)))"
            + " ORDER BY b.id LIMIT ?",
        row -> row.getObject(1, UUID.class),
        after,
        today,
        today,
        most);
  }
}
