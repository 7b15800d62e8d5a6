package pk.itregistry.registry.firm;

import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;
import pk.itregistry.kernel.identity.Actor;
import pk.itregistry.kernel.identity.FirmId;
import pk.itregistry.kernel.identity.PersonId;
import pk.itregistry.kernel.problem.Refused;
import pk.itregistry.plumbing.time.BusinessClock;
import pk.itregistry.registry.InvitationProblem.InvitationVoid;

/** Hands a firm over to the person who has accepted its owner's offer; at once, and whole. */
@ApplicationScoped
public class HandOverFirm {
  private static final Logger LOG = Logger.getLogger(HandOverFirm.class);

  private final Firms firms;
  private final BusinessClock clock;

  HandOverFirm(Firms firms, BusinessClock clock) {
    this.firms = firms;
    this.clock = clock;
  }

  /**
   * Refused where who offered it owns it no longer, or its registration has ended. A firm that
   * nobody owns yet a registrar has offered.
   */
  public void perform(FirmId id, PersonId from, PersonId to, Actor by) {
    Firm firm = firms.locked(id);
    PersonId owner = firm.owner();
    if (owner != null && !owner.equals(from)) {
      throw new Refused(new InvitationVoid("Whoever offered you the firm no longer owns it."));
    }
    firm.handOver(to, Measure.plain(RegistrationAct.HAND_OVER.name(), by, clock.instant()));
    LOG.infof("a firm was handed over: firm=%s", id);
  }
}
