package pk.itregistry.registry.timeline;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pk.itregistry.kernel.identity.PersonId;

/** What happened to a thing and does not stand in its timeline yet. Kept by the thing itself. */
public final class Notes {
  private final List<Note> notes = new ArrayList<>();

  /**
   * Something that happened.
   *
   * @param who the person who did it; missing for what happened by itself
   * @param inner whether it is the offices' own and not shown to the applicant
   */
  public record Note(
      String act, String role, @Nullable PersonId who, boolean inner, @Nullable String words) {}

  /** Notes what somebody did, for all to see. */
  public void add(String act, String role, @Nullable PersonId who) {
    notes.add(new Note(act, role, who, false, null));
  }

  /** Notes what officers do among themselves, with the words that they gave to it. */
  public void addInner(String act, String role, PersonId who, @Nullable String words) {
    notes.add(new Note(act, role, who, true, words));
  }

  /** What is to be written; once. */
  List<Note> take() {
    List<Note> taken = List.copyOf(notes);
    notes.clear();
    return taken;
  }
}
