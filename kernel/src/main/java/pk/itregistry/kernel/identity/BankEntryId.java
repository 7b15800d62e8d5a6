package pk.itregistry.kernel.identity;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import pk.itregistry.kernel.form.Form;

/** One entry of what a bank reported of payments. */
@Form(format = "uuid", longest = 36)
public record BankEntryId(@JsonValue UUID value) {

  /** Reads the canonical form; refuses anything else. */
  @JsonCreator
  public static BankEntryId of(String sent) {
    return new BankEntryId(Uuid7.parse("bank-entry-id", sent));
  }

  /** A new id, ordered by the time it was made. */
  public static BankEntryId fresh() {
    return new BankEntryId(Uuid7.next());
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
