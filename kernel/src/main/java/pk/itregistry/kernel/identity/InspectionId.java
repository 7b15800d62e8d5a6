package pk.itregistry.kernel.identity;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import pk.itregistry.kernel.form.Form;

/** An inspection of the place of a call centre. */
@Form(format = "uuid", longest = 36)
public record InspectionId(@JsonValue UUID value) {

  /** Reads the canonical form; refuses anything else. */
  @JsonCreator
  public static InspectionId of(String sent) {
    return new InspectionId(Uuid7.parse("inspection-id", sent));
  }

  /** A new id, ordered by the time it was made. */
  public static InspectionId fresh() {
    return new InspectionId(Uuid7.next());
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
