package pk.itregistry.kernel.identity;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import pk.itregistry.kernel.form.Form;

/** A registrant, whatever its kind; born with its registration. */
@Form(format = "uuid", longest = 36)
public record FirmId(@JsonValue UUID value) {

  /** Reads the canonical form; refuses anything else. */
  @JsonCreator
  public static FirmId of(String sent) {
    return new FirmId(Uuid7.parse("firm-id", sent));
  }

  /** A new id, ordered by the time it was made. */
  public static FirmId fresh() {
    return new FirmId(Uuid7.next());
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
