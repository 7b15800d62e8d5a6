package pk.itregistry.registry.application;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;
import pk.itregistry.kernel.form.Form;
import pk.itregistry.kernel.problem.MalformedValue;
import pk.itregistry.kernel.problem.Refused;

/** The fee gateway's reference of a payment. */
@Form(pattern = "^[A-Za-z0-9._-]{4,64}$", shortest = 4, longest = 64, example = "GW-2026-11-0001")
record PaymentReference(@JsonValue String value) {
  private static final Pattern FORM = Pattern.compile("[A-Za-z0-9._-]{4,64}");

  static PaymentReference of(String sent) {
    if (!FORM.matcher(sent).matches()) {
      throw new Refused(
          new MalformedValue(
              "malformed-payment-reference", "must be 4 to 64 letters, digits, dots or dashes"));
    }
    return new PaymentReference(sent);
  }
}
