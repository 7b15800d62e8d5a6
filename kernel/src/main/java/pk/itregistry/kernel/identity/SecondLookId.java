package pk.itregistry.kernel.identity;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import pk.itregistry.kernel.form.Form;

/** A question to another registrar. */
@Form(format = "uuid", longest = 36)
public record SecondLookId(@JsonValue UUID value) {

  /** Reads the canonical form; refuses anything else. */
  @JsonCreator
  public static SecondLookId of(String sent) {
    return new SecondLookId(Uuid7.parse("second-look-id", sent));
  }

  /** A new id, ordered by the time it was made. */
  public static SecondLookId fresh() {
    return new SecondLookId(Uuid7.next());
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
