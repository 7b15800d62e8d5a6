package pk.itregistry.registry.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import pk.itregistry.kernel.identity.ApplicationId;
import pk.itregistry.kernel.problem.CommonProblem.ActNotAllowed;
import pk.itregistry.kernel.problem.Refused;
import pk.itregistry.plumbing.time.BusinessClock;

/** Which applications a decision can still be made on: handed in, not ended, not lapsed either. */
@ApplicationScoped
public class Undecided {
  private static final Set<ApplicationState> STATES = states();

  /** Of an application a, in the tables; {@link #edge} is asked. */
  public static final String SQL =
      "a.state IN (%s) AND (a.state NOT IN (%s) OR a.state_since > ?)"
          .formatted(quoted(STATES), quoted(ApplicationLife.WAITING));

  private final ApplicationFacts facts;
  private final BusinessClock clock;

  Undecided(ApplicationFacts facts, BusinessClock clock) {
    this.facts = facts;
    this.clock = clock;
  }

  private static Set<ApplicationState> states() {
    Set<ApplicationState> states = EnumSet.allOf(ApplicationState.class);
    states.remove(ApplicationState.DRAFT);
    states.removeAll(ApplicationLife.LIFE.terminal());
    return states;
  }

  private static String quoted(Collection<ApplicationState> states) {
    return states.stream().map("'%s'"::formatted).sorted().collect(Collectors.joining(", "));
  }

  /** What has waited for its applicant since that day or longer has lapsed. */
  public LocalDate edge() {
    return clock.today().minusDays(ApplicationLife.DAYS_TO_LAPSE);
  }

  /** Refuses an act about an application on which nobody decides any more, or not yet. */
  public void refuseOthers(ApplicationId application, String act) {
    ApplicationState state = facts.stateOf(application, clock.today());
    if (!STATES.contains(state)) {
      throw new Refused(
          new ActNotAllowed(
              ApplicationLife.LIFE.name(),
              act,
              state.name(),
              ApplicationLife.LIFE.actsFrom(state).stream().map(Enum::name).toList()));
    }
  }
}
