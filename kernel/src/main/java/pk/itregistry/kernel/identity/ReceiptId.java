package pk.itregistry.kernel.identity;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import pk.itregistry.kernel.form.Form;

/** The signed receipt of a filing. */
@Form(format = "uuid", longest = 36)
public record ReceiptId(@JsonValue UUID value) {

  /** Reads the canonical form; refuses anything else. */
  @JsonCreator
  public static ReceiptId of(String sent) {
    return new ReceiptId(Uuid7.parse("receipt-id", sent));
  }

  /** A new id, ordered by the time it was made. */
  public static ReceiptId fresh() {
    return new ReceiptId(Uuid7.next());
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
