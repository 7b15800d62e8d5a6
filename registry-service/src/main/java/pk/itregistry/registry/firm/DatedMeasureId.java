package pk.itregistry.registry.firm;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import pk.itregistry.kernel.form.Form;
import pk.itregistry.kernel.identity.Uuid7;

/** A measure from another day than that on which it is ordered. */
@Form(format = "uuid", longest = 36)
record DatedMeasureId(@JsonValue UUID value) {

  /** Reads the canonical form; refuses anything else. */
  @JsonCreator
  public static DatedMeasureId of(String sent) {
    return new DatedMeasureId(Uuid7.parse("dated-measure-id", sent));
  }

  static DatedMeasureId fresh() {
    return new DatedMeasureId(Uuid7.next());
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
