package pk.itregistry.plumbing.event;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pk.itregistry.contracts.Event;
import pk.itregistry.kernel.lifecycle.Lifecycle;
import pk.itregistry.kernel.lifecycle.Lifecycle.Step;

/** What happened to a thing and is not told yet. Kept by the thing itself, never stored. */
public final class Untold {
  private final List<Class<? extends Record>> events = new ArrayList<>();

  /**
   * Takes the thing through a row of its table, which tells others where it carries an event;
   * refuses an act that the state does not allow.
   *
   * @return the state that it leads to
   */
  public <S extends Enum<S>, A extends Enum<A>> S pass(Lifecycle<S, A> life, S from, A act) {
    Step<S, A> step = life.take(from, act);
    @Nullable Class<? extends Record> event = step.event();
    if (event != null) {
      events.add(event);
    }
    return step.to();
  }

  /** Something that others must know although its state did not change by it. */
  public void happened(Class<? extends Record> event) {
    events.add(event);
  }

  /** The kinds of events that wait to be told, in their order. */
  public List<Class<? extends Record>> pending() {
    return List.copyOf(events);
  }

  /** The events, all with the thing's state as it is now; told once. */
  List<Event> take(Record state) {
    List<Event> told = events.stream().map(event -> Event.of(event, state)).toList();
    events.clear();
    return told;
  }
}
