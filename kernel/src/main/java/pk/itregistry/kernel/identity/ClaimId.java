package pk.itregistry.kernel.identity;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import pk.itregistry.kernel.form.Form;

/** A claim for money back. */
@Form(format = "uuid", longest = 36)
public record ClaimId(@JsonValue UUID value) {

  /** Reads the canonical form; refuses anything else. */
  @JsonCreator
  public static ClaimId of(String sent) {
    return new ClaimId(Uuid7.parse("claim-id", sent));
  }

  /** A new id, ordered by the time it was made. */
  public static ClaimId fresh() {
    return new ClaimId(Uuid7.next());
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
