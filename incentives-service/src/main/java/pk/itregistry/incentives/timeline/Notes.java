package pk.itregistry.incentives.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import pk.itregistry.incentives.timeline.Timeline.By;
import pk.itregistry.kernel.identity.Actor;

/** What happened to a thing and does not stand in its timeline yet. Kept by the thing itself. */
public final class Notes {
  private final List<Note> notes = new ArrayList<>();

  /**
   * Something that happened.
   *
   * @param words asked for when it is written, so that they tell how the act ended
   */
  public record Note(String what, By role, Actor by, Supplier<String> words) {}

  /** Notes what somebody did. */
  public void add(String what, By role, Actor by, Supplier<String> words) {
    notes.add(new Note(what, role, by, words));
  }

  /** Notes what somebody did. */
  public void add(String what, By role, Actor by, String words) {
    add(what, role, by, () -> words);
  }

  /** Notes what happened by itself. */
  public void add(String what, String words) {
    add(what, By.SYSTEM, Actor.SYSTEM, words);
  }

  /** What is to be written; once. */
  List<Note> take() {
    List<Note> taken = List.copyOf(notes);
    notes.clear();
    return taken;
  }
}
