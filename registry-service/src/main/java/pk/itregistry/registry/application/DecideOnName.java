package pk.itregistry.registry.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import pk.itregistry.kernel.identity.PersonId;
import pk.itregistry.kernel.problem.Faults;
import pk.itregistry.plumbing.time.BusinessClock;
import pk.itregistry.registry.application.Rivals.Registered;

/** Decides whether an application is about a firm that is registered under a name near its own. */
@ApplicationScoped
class DecideOnName {
  private final Rivals rivals;
  private final NameDecisions decisions;
  private final DeclineApplication decline;
  private final BusinessClock clock;

  DecideOnName(
      Rivals rivals, NameDecisions decisions, DeclineApplication decline, BusinessClock clock) {
    this.rivals = rivals;
    this.decisions = decisions;
    this.decline = decline;
    this.clock = clock;
  }

  void perform(Application application, NameDecisionRequest decided, PersonId registrar) {
    LocalDate today = clock.today();
    application.refuseToDecide(registrar, today);
    Optional<Registered> firm =
        rivals.of(application, today).rivals().stream()
            .filter(Registered.class::isInstance)
            .map(Registered.class::cast)
            .filter(rival -> rival.firm().equals(decided.firmId()))
            .findFirst();
    if (firm.isEmpty()) {
      Faults faults = new Faults();
      faults.add("/firmId", "rule-near-name", "must be a firm that a warning of the name names");
      faults.refuseRuleBroken();
    }
    decisions.remember(application.id(), decided, registrar, today);
    if (decided.decision() == NameDecision.MERGE) {
      decline.perform(
          application,
          new DeclineRequest(
              "This is %s, which is registered already: its owner can let you act for it."
                  .formatted(firm.orElseThrow().name())),
          registrar);
    }
  }
}
