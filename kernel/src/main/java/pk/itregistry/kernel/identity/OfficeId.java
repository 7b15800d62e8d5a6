package pk.itregistry.kernel.identity;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import pk.itregistry.kernel.form.Form;

/** An office. */
@Form(format = "uuid", longest = 36)
public record OfficeId(@JsonValue UUID value) {

  /** Reads the canonical form; refuses anything else. */
  @JsonCreator
  public static OfficeId of(String sent) {
    return new OfficeId(Uuid7.parse("office-id", sent));
  }

  /** A new id, ordered by the time it was made. */
  public static OfficeId fresh() {
    return new OfficeId(Uuid7.next());
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
