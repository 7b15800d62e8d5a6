package pk.itregistry.kernel.identity;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import pk.itregistry.kernel.form.Form;

/** A request to change what a firm states about itself. */
@Form(format = "uuid", longest = 36)
public record ChangeRequestId(@JsonValue UUID value) {

  /** Reads the canonical form; refuses anything else. */
  @JsonCreator
  public static ChangeRequestId of(String sent) {
    return new ChangeRequestId(Uuid7.parse("change-request-id", sent));
  }

  /** A new id, ordered by the time it was made. */
  public static ChangeRequestId fresh() {
    return new ChangeRequestId(Uuid7.next());
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
