package pk.itregistry.registry.application;

import java.util.regex.Pattern;
import pk.itregistry.kernel.form.Form;
import pk.itregistry.kernel.problem.MalformedValue;
import pk.itregistry.kernel.problem.Refused;
import pk.itregistry.kernel.text.Canonical;

/** A passport's number as an applicant sends it: whole, or masked as it was shown to them. */
@Form(
    pattern = "^[A-Za-z0-9]{2}(\\*{5}|[A-Za-z0-9]{1,16})[A-Za-z0-9]{2}$",
    shortest = 5,
    longest = 20,
    example = "AB1234567",
    description = "Letters and digits; masked as it is shown, it stays as it stands.")
record PassportNumber(String text) {
  private static final Pattern WHOLE = Pattern.compile("[A-Z0-9]{5,20}");
  private static final Pattern MASKED = Pattern.compile("[A-Z0-9]{2}\\*{5}[A-Z0-9]{2}");

  /** Reads it in any case, and in any spelling of its blanks and dashes. */
  static PassportNumber of(String sent) {
    String number = Canonical.of(sent).replace("-", "");
    if (!WHOLE.matcher(number).matches() && !MASKED.matcher(number).matches()) {
      throw new Refused(
          new MalformedValue("malformed-passport", "must be 5 to 20 letters and digits"));
    }
    return new PassportNumber(number);
  }

  @Override
  public String toString() {
    return MASKED.matcher(text).matches() ? text : Party.masked(text);
  }
}
