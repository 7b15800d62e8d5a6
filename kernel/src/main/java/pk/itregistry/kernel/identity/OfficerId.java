package pk.itregistry.kernel.identity;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import pk.itregistry.kernel.form.Form;

/** An officer. */
@Form(format = "uuid", longest = 36)
public record OfficerId(@JsonValue UUID value) {

  /** Reads the canonical form; refuses anything else. */
  @JsonCreator
  public static OfficerId of(String sent) {
    return new OfficerId(Uuid7.parse("officer-id", sent));
  }

  /** A new id, ordered by the time it was made. */
  public static OfficerId fresh() {
    return new OfficerId(Uuid7.next());
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
