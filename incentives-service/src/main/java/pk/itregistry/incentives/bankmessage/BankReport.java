package pk.itregistry.incentives.bankmessage;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a bank says of payments, free of the message it came in.
 *
 * @param message pain.002 or camt.054
 */
public record BankReport(String message, String messageId, List<Reported> payments) {

  /** What became of a payment. */
  public enum Fate {
    PAID,
    REJECTED,
    CANCELLED,
    RETURNED,
    /** Nothing final: accepted, pending, in settlement. */
    UNDER_WAY
  }

  /**
   * One payment.
   *
   * @param pointer where it stands in the message
   * @param idPointer where the id stands that names it
   * @param endToEndId or the id of its batch or file, which hold no other payment and bear the same
   * @param amount as reported, with its currency; missing when the message does not repeat it
   * @param status the bank's own code
   */
  public record Reported(
      String pointer,
      String idPointer,
      @Nullable String endToEndId,
      Fate fate,
      String status,
      @Nullable String reason,
      @Nullable BigDecimal amount,
      @Nullable String currency) {}
}
