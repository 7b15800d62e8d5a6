package pk.itregistry.kernel.identity;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import pk.itregistry.kernel.form.Form;

/** An application to be registered. */
@Form(format = "uuid", longest = 36)
public record ApplicationId(@JsonValue UUID value) {

  /** Reads the canonical form; refuses anything else. */
  @JsonCreator
  public static ApplicationId of(String sent) {
    return new ApplicationId(Uuid7.parse("application-id", sent));
  }

  /** A new id, ordered by the time it was made. */
  public static ApplicationId fresh() {
    return new ApplicationId(Uuid7.next());
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
