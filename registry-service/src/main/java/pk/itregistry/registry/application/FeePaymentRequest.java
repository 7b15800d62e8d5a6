package pk.itregistry.registry.application;

import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import pk.itregistry.kernel.problem.Faults;
import pk.itregistry.kernel.problem.MalformedValue;
import pk.itregistry.kernel.problem.Refused;

/** The gateway's reference of the payment, as it was sent. */
record FeePaymentRequest(
    @Schema(
            required = true,
            minLength = 4,
            maxLength = 64,
            pattern = "^" + FeePaymentRequest.REFERENCE + "$",
            examples = "GW-2026-11-0001")
        @Nullable String paymentReference) {
  private static final String REFERENCE = "[A-Za-z0-9._-]{4,64}";
  private static final Pattern FORM = Pattern.compile(REFERENCE);

  static String resolve(FeePaymentRequest sent, Faults faults) {
    return faults.required(
        "/paymentReference", sent.paymentReference(), FeePaymentRequest::reference);
  }

  /** The reference if it is of its form; null otherwise. */
  @Nullable String wellFormed() {
    return paymentReference != null && FORM.matcher(paymentReference).matches()
        ? paymentReference
        : null;
  }

  private static String reference(String sent) {
    if (!FORM.matcher(sent).matches()) {
      throw new Refused(
          new MalformedValue(
              "malformed-payment-reference", "must be 4 to 64 letters, digits, dots or dashes"));
    }
    return sent;
  }
}
