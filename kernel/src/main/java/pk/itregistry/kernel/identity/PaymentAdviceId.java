package pk.itregistry.kernel.identity;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import pk.itregistry.kernel.form.Form;

/** The instruction to a bank to pay a refund order. */
@Form(format = "uuid", longest = 36)
public record PaymentAdviceId(@JsonValue UUID value) {

  /** Reads the canonical form; refuses anything else. */
  @JsonCreator
  public static PaymentAdviceId of(String sent) {
    return new PaymentAdviceId(Uuid7.parse("payment-advice-id", sent));
  }

  /** A new id, ordered by the time it was made. */
  public static PaymentAdviceId fresh() {
    return new PaymentAdviceId(Uuid7.next());
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
