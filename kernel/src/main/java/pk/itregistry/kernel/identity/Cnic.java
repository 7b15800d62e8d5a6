package pk.itregistry.kernel.identity;

import java.util.regex.Pattern;
import pk.itregistry.kernel.problem.MalformedValue;
import pk.itregistry.kernel.problem.Refused;
import pk.itregistry.kernel.text.Canonical;

/**
 * Computerised National Identity Card number of a person: 13 digits, printed 5-7-1. No checksum is
 * published. {@code toString} is masked, so that no log leaks a person; {@code digits} is not.
 */
public record Cnic(String digits) {
  private static final Pattern FORM = Pattern.compile("[1-8]\\d{12}");

  public Cnic {
    digits = FORM.matcher(digits).matches() ? digits : Canonical.of(digits).replace("-", "");
    if (!FORM.matcher(digits).matches()) {
      throw new Refused(
          new MalformedValue("malformed-cnic", "must be 13 digits such as 35202-1234567-1"));
    }
  }

  /** The form for logs, events and other people's answers. */
  public String masked() {
    return digits.substring(0, 5) + "-*******-" + digits.substring(12);
  }

  @Override
  public String toString() {
    return masked();
  }
}
