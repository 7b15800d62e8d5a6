package pk.itregistry.kernel.identity;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import pk.itregistry.kernel.form.Form;

/** A branch of a call centre: another place where it works. */
@Form(format = "uuid", longest = 36)
public record BranchId(@JsonValue UUID value) {

  /** Reads the canonical form; refuses anything else. */
  @JsonCreator
  public static BranchId of(String sent) {
    return new BranchId(Uuid7.parse("branch-id", sent));
  }

  /** A new id, ordered by the time it was made. */
  public static BranchId fresh() {
    return new BranchId(Uuid7.next());
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
