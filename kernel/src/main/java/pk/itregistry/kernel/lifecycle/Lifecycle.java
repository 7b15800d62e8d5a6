package pk.itregistry.kernel.lifecycle;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import pk.itregistry.kernel.problem.CommonProblem.ActNotAllowed;
import pk.itregistry.kernel.problem.Refused;

/**
 * The life of one kind of thing: the only acts it knows, from which state each may happen, to which
 * it leads, and who does it. A pair (from, act) stands at most once. Guards that look at more than
 * the state are rules of the thing itself, not of this table.
 */
public final class Lifecycle<S extends Enum<S>, A extends Enum<A>> {

  /**
   * One row: in {@code from}, {@code who} may {@code act}, which leads {@code to}.
   *
   * @param event the event that tells others; none where nobody else needs to know
   */
  public record Step<S, A>(
      S from, A act, S to, String who, @Nullable Class<? extends Record> event) {}

  private final String name;
  private final Class<S> states;
  private final S first;
  private final List<Step<S, A>> steps;

  private Lifecycle(String name, S first, List<Step<S, A>> steps) {
    this.name = name;
    this.states = first.getDeclaringClass();
    this.first = first;
    this.steps = steps;
  }

  /** A life that begins in {@code first}; {@code name} is the thing's word, such as application. */
  @SafeVarargs
  @SuppressWarnings("varargs") // the array is only read
  public static <S extends Enum<S>, A extends Enum<A>> Lifecycle<S, A> of(
      String name, S first, Step<S, A>... steps) {
    List<Step<S, A>> table = List.of(steps);
    long pairs = table.stream().map(step -> List.of(step.from(), step.act())).distinct().count();
    if (pairs != table.size()) {
      throw new IllegalArgumentException(name + ": an act stands twice on one state");
    }
    return new Lifecycle<>(name, first, table);
  }

  /** A row of which others are not told. */
  public static <S, A> Step<S, A> step(S from, A act, S to, String who) {
    return new Step<>(from, act, to, who, null);
  }

  /** A row of which others are told by an event. */
  public static <S, A> Step<S, A> step(
      S from, A act, S to, String who, Class<? extends Record> event) {
    return new Step<>(from, act, to, who, event);
  }

  public String name() {
    return name;
  }

  /** The state that a thing is born in. */
  public S first() {
    return first;
  }

  public List<Step<S, A>> steps() {
    return steps;
  }

  /** The state that the act leads to; refuses an act that the state does not allow. */
  public S next(S from, A act) {
    return take(from, act).to();
  }

  /** The row that the act is in this state; refuses an act that the state does not allow. */
  public Step<S, A> take(S from, A act) {
    return steps.stream()
        .filter(step -> step.from() == from && step.act() == act)
        .findFirst()
        .orElseThrow(() ->
            new Refused(new ActNotAllowed(name, act.name(), from.name(), names(actsFrom(from)))));
  }

  /** What may be done next. */
  public Set<A> actsFrom(S from) {
    return steps.stream()
        .filter(step -> step.from() == from)
        .map(Step::act)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** States that nothing leads out of. */
  public Set<S> terminal() {
    Set<S> terminal = EnumSet.allOf(states);
    steps.forEach(step -> terminal.remove(step.from()));
    return terminal;
  }

  /** States that can be reached from the first. */
  public Set<S> reachable() {
    Set<S> reached = EnumSet.of(first);
    boolean grew = true;
    while (grew) {
      grew =
          steps.stream()
              .filter(step -> reached.contains(step.from()))
              .map(step -> reached.add(step.to()))
              .reduce(false, Boolean::logicalOr);
    }
    return reached;
  }

  /** The database's constraint on a column that holds a state; the migration must spell it so. */
  public String checkConstraint(String column) {
    return EnumSet.allOf(states).stream()
        .map(state -> "'" + state.name() + "'")
        .collect(Collectors.joining(", ", "CHECK (" + column + " IN (", "))"));
  }

  /** The same table as a Mermaid state diagram. */
  public String diagram() {
    StringBuilder drawing = new StringBuilder("stateDiagram-v2\n");
    drawing.append("  [*] --> ").append(first).append('\n');
    for (Step<S, A> step : steps) {
      drawing
          .append("  %s --> %s: %s (%s)".formatted(step.from(), step.to(), words(step), step.who()))
          .append('\n');
    }
    terminal().forEach(state -> drawing.append("  ").append(state).append(" --> [*]\n"));
    return drawing.toString();
  }

  private String words(Step<S, A> step) {
    return step.act().name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  private static List<String> names(Set<? extends Enum<?>> acts) {
    return acts.stream().map(Enum::name).toList();
  }
}
