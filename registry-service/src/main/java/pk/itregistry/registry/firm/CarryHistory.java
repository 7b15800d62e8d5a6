package pk.itregistry.registry.firm;

import static pk.itregistry.registry.firm.RegistrationAct.CARRY_HISTORY;
import static pk.itregistry.registry.firm.RegistrationLife.LIFE;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jboss.logging.Logger;
import pk.itregistry.kernel.identity.Actor;
import pk.itregistry.kernel.identity.FirmId;
import pk.itregistry.kernel.identity.PersonId;
import pk.itregistry.kernel.problem.CommonProblem.RuleBroken;
import pk.itregistry.kernel.problem.Fault;
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
  void perform(Firm firm, PredecessorRequest asked, Actor by) {
    PersonId person = new PersonId(by.id());
    demandRoomFor(firm, person);
    Firm freelancer =
        firms
            .lockedFreelancer(asked.firmId(), person)
            .orElseThrow(() -> notTheirs(asked.firmId(), person));
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

  /** Refuses a freelancer whose history a firm carries already, or whose registration has ended. */
  static void demandNotCarried(Firm freelancer) {
    if (freelancer.hasSuccessor()) {
      throw refused("rule-carried-once", "is carried into a firm already");
    }
    if (!LIFE.actsFrom(freelancer.state()).contains(CARRY_HISTORY)) {
      throw refused("rule-registration-ended", "is a registration that has ended");
    }
  }

  private Refused notTheirs(FirmId asked, PersonId person) {
    return firms.isOwn(asked, person)
        ? refused("rule-freelancer", "is not a freelancer's registration")
        : refused("rule-own-freelancer", "is no registration of a freelancer that you own");
  }

  private static Refused refused(String code, String why) {
    return new Refused(new RuleBroken(List.of(new Fault("/firmId", code, why))));
  }
}
