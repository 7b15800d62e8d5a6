package pk.itregistry.registry.firm;

import static pk.itregistry.registry.firm.RegistrationAct.CARRY_HISTORY;
import static pk.itregistry.registry.firm.RegistrationLife.LIFE;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.jboss.logging.Logger;
import pk.itregistry.kernel.identity.Actor;
import pk.itregistry.kernel.identity.FirmId;
import pk.itregistry.kernel.identity.PersonId;
import pk.itregistry.kernel.problem.Faults;
import pk.itregistry.kernel.problem.Refused;
import pk.itregistry.plumbing.time.BusinessClock;
import pk.itregistry.registry.ChangeProblem.CarriesNoHistory;
import pk.itregistry.registry.InvitationProblem.OwnersOnly;

/**
 * Carries a freelancer's history into the firm that the same person owns: each stays what it is,
 * and each is found from the other. A freelancer is carried into one firm only.
 */
@ApplicationScoped
class CarryHistory {
  private static final Logger LOG = Logger.getLogger(CarryHistory.class);

  private final Firms firms;
  private final BusinessClock clock;

  CarryHistory(Firms firms, BusinessClock clock) {
    this.firms = firms;
    this.clock = clock;
  }

  /** Refused unless the person owns both; of a registration that is not theirs nothing is told. */
  void perform(Firm firm, PredecessorRequest asked, PersonId person, Actor by) {
    demandRoomFor(firm, person);
    Firm freelancer = freelancer(asked.firmId(), person);
    demandNotCarried(freelancer);
    firm.carryHistoryOf(freelancer, Measure.plain(CARRY_HISTORY.name(), by, clock.instant()));
    LOG.infof("a history was carried: from=%s into=%s", freelancer.id(), firm.id());
  }

  /** Refuses a firm of another owner, one that has ended, a freelancer's, and one that has one. */
  static void demandRoomFor(Firm firm, PersonId person) {
    if (!person.equals(firm.owner())) {
      throw new Refused(new OwnersOnly());
    }
    LIFE.next(firm.state(), CARRY_HISTORY);
    if (firm.kind().isPerson()) {
      throw new Refused(new CarriesNoHistory("It is a freelancer's own registration."));
    }
    if (firm.hasPredecessor()) {
      throw new Refused(new CarriesNoHistory("It carries a freelancer's history already."));
    }
  }

  private Firm freelancer(FirmId asked, PersonId person) {
    Optional<Firm> freelancer = firms.lockedFreelancer(asked, person);
    Faults faults = new Faults();
    if (freelancer.isEmpty() && firms.isOwn(asked, person)) {
      faults.add("/firmId", "rule-freelancer", "is not a freelancer's registration");
    } else if (freelancer.isEmpty()) {
      faults.add(
          "/firmId", "rule-own-freelancer", "is no registration of a freelancer that you own");
    }
    faults.refuseRuleBroken();
    return freelancer.orElseThrow();
  }

  /** Refuses a freelancer whose history a firm carries already, or whose registration has ended. */
  static void demandNotCarried(Firm freelancer) {
    Faults faults = new Faults();
    if (freelancer.hasSuccessor()) {
      faults.add("/firmId", "rule-carried-once", "is carried into a firm already");
    } else if (!LIFE.actsFrom(freelancer.state()).contains(CARRY_HISTORY)) {
      faults.add("/firmId", "rule-registration-ended", "is a registration that has ended");
    }
    faults.refuseRuleBroken();
  }
}
