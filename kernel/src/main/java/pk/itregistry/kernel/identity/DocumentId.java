package pk.itregistry.kernel.identity;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import pk.itregistry.kernel.form.Form;

/** A document that somebody sent. */
@Form(format = "uuid", longest = 36)
public record DocumentId(@JsonValue UUID value) {

  /** Reads the canonical form; refuses anything else. */
  @JsonCreator
  public static DocumentId of(String sent) {
    return new DocumentId(Uuid7.parse("document-id", sent));
  }

  /** A new id, ordered by the time it was made. */
  public static DocumentId fresh() {
    return new DocumentId(Uuid7.next());
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
