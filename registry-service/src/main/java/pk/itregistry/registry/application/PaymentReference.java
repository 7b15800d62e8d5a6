package pk.itregistry.registry.application;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;
import pk.itregistry.kernel.form.Form;
import pk.itregistry.kernel.problem.MalformedValue;
import pk.itregistry.kernel.problem.Refused;
import pk.itregistry.kernel.text.Canonical;

/** The fee gateway's reference of a payment, as it was sent; compared by its canonical form. */
@Form(
    pattern = "^(?=.*[A-Za-z0-9])[A-Za-z0-9._-]{4,64}$",
    shortest = 4,
    longest = 64,
    example = "GW-2026-11-0001")
public record PaymentReference(@JsonValue String value) {
  private static final Pattern FORM = Pattern.compile("(?=.*[A-Za-z0-9])[A-Za-z0-9._-]{4,64}");

  /** Reads a reference as the gateway gives it. */
  public static PaymentReference of(String sent) {
    if (!FORM.matcher(sent).matches()) {
      throw new Refused(
          new MalformedValue(
              "malformed-payment-reference",
              "must be 4 to 64 letters, digits, dots or dashes, such as GW-2026-11-0001"));
    }
    return new PaymentReference(sent);
  }

  /** What all spellings of the reference have in common: one payment pays one application. */
  public String canonical() {
    return Canonical.of(value);
  }
}
