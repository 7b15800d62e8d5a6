package pk.itregistry.kernel.identity;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import pk.itregistry.kernel.form.Form;

/** A photograph that an inspector took. */
@Form(format = "uuid", longest = 36)
public record PhotoId(@JsonValue UUID value) {

  /** Reads the canonical form; refuses anything else. */
  @JsonCreator
  public static PhotoId of(String sent) {
    return new PhotoId(Uuid7.parse("photo-id", sent));
  }

  /** A new id, ordered by the time it was made. */
  public static PhotoId fresh() {
    return new PhotoId(Uuid7.next());
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
