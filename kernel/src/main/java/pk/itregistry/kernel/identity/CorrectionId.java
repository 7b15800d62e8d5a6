package pk.itregistry.kernel.identity;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import pk.itregistry.kernel.form.Form;

/** What one registrar wants to put right of a certificate. */
@Form(format = "uuid", longest = 36)
public record CorrectionId(@JsonValue UUID value) {

  /** Reads the canonical form; refuses anything else. */
  @JsonCreator
  public static CorrectionId of(String sent) {
    return new CorrectionId(Uuid7.parse("correction-id", sent));
  }

  /** A new id, ordered by the time it was made. */
  public static CorrectionId fresh() {
    return new CorrectionId(Uuid7.next());
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
