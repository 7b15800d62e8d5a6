package pk.itregistry.kernel.identity;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import pk.itregistry.kernel.form.Form;

/** A renewal of a registration. */
@Form(format = "uuid", longest = 36)
public record RenewalId(@JsonValue UUID value) {

  /** Reads the canonical form; refuses anything else. */
  @JsonCreator
  public static RenewalId of(String sent) {
    return new RenewalId(Uuid7.parse("renewal-id", sent));
  }

  /** A new id, ordered by the time it was made. */
  public static RenewalId fresh() {
    return new RenewalId(Uuid7.next());
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
