package pk.itregistry.plumbing.counter;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import pk.itregistry.kernel.form.Form;
import pk.itregistry.kernel.identity.Uuid7;

/** A note at the counter. */
@Form(format = "uuid", longest = 36)
public record NoteId(@JsonValue UUID value) {

  /** Reads the canonical form; refuses anything else. */
  @JsonCreator
  public static NoteId of(String sent) {
    return new NoteId(Uuid7.parse("note-id", sent));
  }

  static NoteId fresh() {
    return new NoteId(Uuid7.next());
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
