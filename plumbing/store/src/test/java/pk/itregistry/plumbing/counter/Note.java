package pk.itregistry.plumbing.counter;

import static pk.itregistry.kernel.lifecycle.Lifecycle.step;

import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pk.itregistry.kernel.identity.Ntn;
import pk.itregistry.kernel.identity.PersonId;
import pk.itregistry.kernel.lifecycle.Lifecycle;
import pk.itregistry.plumbing.counter.NoteEvent.NoteHandedIn;
import pk.itregistry.plumbing.counter.NoteEvent.NoteLeft;
import pk.itregistry.plumbing.counter.NoteEvent.NoteState;
import pk.itregistry.plumbing.event.TellOnWrite;
import pk.itregistry.plumbing.event.Told;
import pk.itregistry.plumbing.event.Untold;
import pk.itregistry.plumbing.http.Versioned;

/** A note: left by somebody, handed in, then signed. */
@Entity
@EntityListeners(TellOnWrite.class)
class Note implements Versioned, Told {
  static final Lifecycle<State, Act> LIFE =
      Lifecycle.of(
          "note",
          State.LEFT,
          step(State.LEFT, Act.HAND_IN, State.HANDED_IN, "writer", NoteHandedIn.class),
          step(State.HANDED_IN, Act.SIGN, State.SIGNED, "writer"));

  enum State {
    LEFT,
    HANDED_IN,
    SIGNED
  }

  enum Act {
    HAND_IN,
    SIGN
  }

  @Id private UUID id;
  @Version private long version;
  private String writer;
  private String name;
  private String ntn;

  @Enumerated(EnumType.STRING)
  private State state = LIFE.first();

  private @Nullable String signature;

  private final transient Untold untold = new Untold();

  @SuppressWarnings("NullAway.Init") // filled by the database
  Note() {}

  Note(NoteId id, PersonId writer, String name, Ntn ntn) {
    this.id = id.value();
    this.writer = writer.value();
    this.name = name;
    this.ntn = ntn.number();
    untold.happened(NoteLeft.class);
  }

  void handIn() {
    state = untold.pass(LIFE, state, Act.HAND_IN);
  }

  void sign(String by) {
    state = untold.pass(LIFE, state, Act.SIGN);
    signature = by;
  }

  NoteId id() {
    return new NoteId(id);
  }

  PersonId writer() {
    return new PersonId(writer);
  }

  NoteView view() {
    return new NoteView(id(), version, name, ntn, state, signature);
  }

  @Override
  public long version() {
    return version;
  }

  @Override
  public NoteState told() {
    return new NoteState(id(), version, name);
  }

  @Override
  public Untold untold() {
    return untold;
  }
}
