package pk.itregistry.kernel.identity;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import pk.itregistry.kernel.form.Form;

/** A line of an export return; stable across the return's versions. */
@Form(format = "uuid", longest = 36)
public record LineId(@JsonValue UUID value) {

  /** Reads the canonical form; refuses anything else. */
  @JsonCreator
  public static LineId of(String sent) {
    return new LineId(Uuid7.parse("line-id", sent));
  }

  /** A new id, ordered by the time it was made. */
  public static LineId fresh() {
    return new LineId(Uuid7.next());
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
