package pk.itregistry.kernel.identity;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import pk.itregistry.kernel.form.Form;

/** One inward payment, whatever the number of its e-PRC versions. */
@Form(format = "uuid", longest = 36)
public record RemittanceId(@JsonValue UUID value) {

  /** Reads the canonical form; refuses anything else. */
  @JsonCreator
  public static RemittanceId of(String sent) {
    return new RemittanceId(Uuid7.parse("remittance-id", sent));
  }

  /** A new id, ordered by the time it was made. */
  public static RemittanceId fresh() {
    return new RemittanceId(Uuid7.next());
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
