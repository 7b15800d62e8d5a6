package pk.itregistry.incentives.bankmessage;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What a bank says of payments, free of the message it came in.
 *
 * @param message pain.002 or camt.054
 */
public record BankReport(String message, String messageId, List<Reported> payments) {

  public BankReport {
    payments = List.copyOf(payments);
  }

  /** What became of a payment. */
  @Schema(name = "PaymentFate")
  public enum Fate {
    PAID,
    REJECTED,
    CANCELLED,
    RETURNED,
    /** Nothing final: accepted, pending, in settlement. */
    UNDER_WAY,
    /** Something that contradicts itself, or that only a person can make sense of. */
    UNCLEAR
  }

  /**
   * By which ids it is named.
   *
   * @param own the payment's: end-to-end, transaction, instruction
   * @param sentIn those of the batch and the file that it was sent in
   * @param alone whether nothing else is reported of that batch and file, which then name it too
   */
  public record Names(List<String> own, List<String> sentIn, boolean alone) {
    public Names {
      own = List.copyOf(own);
      sentIn = List.copyOf(sentIn);
    }

    /** What the bank itself would call it. */
    public Optional<String> first() {
      return Stream.concat(own.stream(), sentIn.stream()).findFirst();
    }
  }

  /**
   * Money as reported.
   *
   * @param back or paid, in its currency
   * @param charge what the bank kept of it; zero when it kept nothing
   */
  public record Amount(BigDecimal back, BigDecimal charge, String currency) {}

  /**
   * One payment.
   *
   * @param pointer where it stands in the message
   * @param amount missing when the message does not repeat it
   * @param status the bank's own code
   * @param day on which the bank settled or booked it
   */
  public record Reported(
      String pointer,
      Names names,
      Fate fate,
      String status,
      Reason reason,
      @Nullable Amount amount,
      @Nullable LocalDate day) {

    /** The same, when something in it cannot be made sense of. */
    Reported unclear() {
      return new Reported(pointer, names, Fate.UNCLEAR, status, reason, null, day);
    }
  }
}
