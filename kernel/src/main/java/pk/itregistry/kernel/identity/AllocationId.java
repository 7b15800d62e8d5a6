package pk.itregistry.kernel.identity;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import pk.itregistry.kernel.form.Form;

/** An amount of a remittance set against a line. */
@Form(format = "uuid", longest = 36)
public record AllocationId(@JsonValue UUID value) {

  /** Reads the canonical form; refuses anything else. */
  @JsonCreator
  public static AllocationId of(String sent) {
    return new AllocationId(Uuid7.parse("allocation-id", sent));
  }

  /** A new id, ordered by the time it was made. */
  public static AllocationId fresh() {
    return new AllocationId(Uuid7.next());
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
