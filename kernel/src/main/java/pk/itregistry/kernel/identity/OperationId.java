package pk.itregistry.kernel.identity;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import pk.itregistry.kernel.form.Form;

/** Long work that was asked for: how far it has come is read under this id. */
@Form(format = "uuid", longest = 36)
public record OperationId(@JsonValue UUID value) {

  /** Reads the canonical form; refuses anything else. */
  @JsonCreator
  public static OperationId of(String sent) {
    return new OperationId(Uuid7.parse("operation-id", sent));
  }

  /** A new id, ordered by the time it was made. */
  public static OperationId fresh() {
    return new OperationId(Uuid7.next());
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
