package pk.itregistry.registry.firm;

import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;
import pk.itregistry.kernel.identity.Actor;
import pk.itregistry.kernel.identity.FirmId;
import pk.itregistry.plumbing.time.BusinessClock;

/** Changes what a firm states about itself, from today on; its history keeps what stood before. */
@ApplicationScoped
public class ChangeFirm {
  private static final Logger LOG = Logger.getLogger(ChangeFirm.class);

  private final Firms firms;
  private final BusinessClock clock;

  ChangeFirm(Firms firms, BusinessClock clock) {
    this.firms = firms;
    this.clock = clock;
  }

  /** Refuses a firm whose registration has ended. */
  public void perform(FirmId id, FirmChange change, Actor by) {
    firms.locked(id).change(change, Measure.plain(change.act(), by, clock.instant()));
    LOG.infof("a firm was changed: firm=%s act=%s", id, change.act());
  }
}
