package pk.itregistry.kernel.identity;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import pk.itregistry.kernel.form.Form;

/** An export return of a firm for a period. */
@Form(format = "uuid", longest = 36)
public record ReturnId(@JsonValue UUID value) {

  /** Reads the canonical form; refuses anything else. */
  @JsonCreator
  public static ReturnId of(String sent) {
    return new ReturnId(Uuid7.parse("return-id", sent));
  }

  /** A new id, ordered by the time it was made. */
  public static ReturnId fresh() {
    return new ReturnId(Uuid7.next());
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
