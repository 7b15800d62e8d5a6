package pk.itregistry.plumbing.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import pk.itregistry.kernel.lifecycle.Lifecycle;
import pk.itregistry.kernel.lifecycle.Lifecycle.Step;

/**
 * Nothing is stuck: walks every state of every lifecycle table and asks who gets a thing out of it.
 * Somebody who can be named has an act with a door there, and what they do leads on to a state in
 * which the life is over. An event that comes by itself, or never, is nobody.
 */
public final class WaysOut {
  /** What happens in answer to others; whoever waits for it waits for nobody. */
  private static final Set<String> NOBODY = Set.of("system");

  private final ActsHaveDoors doors;

  private WaysOut(JavaClasses code) {
    this.doors = ActsHaveDoors.in(code);
  }

  /**
   * The rule over a service.
   *
   * @param actors everybody whom its tables name, so that a new one is thought about
   * @param stuck states that a later step gives a way out, each as the life's name and its own,
   *     with what mends it; what is mended leaves the list
   */
  public static Stream<DynamicTest> of(String root, Set<String> actors, Map<String, String> stuck) {
    return over(HouseRules.codeOf(root), actors, stuck);
  }

  static Stream<DynamicTest> over(JavaClasses code, Set<String> actors, Map<String, String> stuck) {
    WaysOut walk = new WaysOut(code);
    return Stream.of(
        dynamicTest(
            "somebody gets a thing out of every state",
            () ->
                assertThat(walk.stuck())
                    .as(
                        "A state needs an act with a door for somebody with a name, and its acts must"
                            + " lead on to a state in which the life is over: give it one. A state"
                            + " that has its way out by now leaves the list.")
                    .isEqualTo(new TreeSet<>(stuck.keySet()))),
        dynamicTest(
            "whoever gets a thing out is known by name",
            () ->
                assertThat(walk.actors())
                    .as(
                        "Who acts must be a role of the country's, a firm's, a bank's or a house's.")
                    .isEqualTo(new TreeSet<>(actors))));
  }

  private Set<String> stuck() {
    return doors
        .lives()
        .flatMap(life -> stuckIn(life))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private Stream<String> stuckIn(Lifecycle<?, ?> life) {
    Set<Object> leadOn = leadingOn(life);
    return Stream.of(life.first().getDeclaringClass().getEnumConstants())
        .filter(state -> !life.terminal().contains(state))
        .filter(state -> !leadOn.contains(state) || somebodysActs(life, state).isEmpty())
        .map(state -> life.name() + " " + state);
  }

  /** The states from which what can be done leads to an end, found from the ends backwards. */
  private Set<Object> leadingOn(Lifecycle<?, ?> life) {
    Set<Object> leadOn = new HashSet<>(life.terminal());
    for (int i = 0; i < life.steps().size(); i++) {
      life.steps().stream()
          .filter(step -> leadOn.contains(step.to()) && doors.canBeDone(step))
          .forEach(step -> leadOn.add(step.from()));
    }
    return leadOn;
  }

  private List<? extends Step<?, ?>> somebodysActs(Lifecycle<?, ?> life, Object state) {
    return life.steps().stream()
        .filter(step -> step.from() == state && step.to() != state)
        .filter(step -> doors.canBeDone(step) && !NOBODY.contains(step.who()))
        .toList();
  }

  private Set<String> actors() {
    return doors
        .lives()
        .flatMap(life -> life.steps().stream())
        .map(Step::who)
        .filter(who -> !NOBODY.contains(who))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
