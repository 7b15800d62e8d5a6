package pk.itregistry.kernel.identity;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import pk.itregistry.kernel.form.Form;

/** The order by which a decided claim becomes payable. */
@Form(format = "uuid", longest = 36)
public record RefundOrderId(@JsonValue UUID value) {

  /** Reads the canonical form; refuses anything else. */
  @JsonCreator
  public static RefundOrderId of(String sent) {
    return new RefundOrderId(Uuid7.parse("refund-order-id", sent));
  }

  /** A new id, ordered by the time it was made. */
  public static RefundOrderId fresh() {
    return new RefundOrderId(Uuid7.next());
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
