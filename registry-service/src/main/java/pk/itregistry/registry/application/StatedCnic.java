package pk.itregistry.registry.application;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import pk.itregistry.kernel.form.Form;
import pk.itregistry.kernel.identity.Cnic;
import pk.itregistry.kernel.text.Canonical;

/**
 * A CNIC as an applicant sends it: whole, or masked as it was shown to them, which leaves the one
 * that stands there.
 */
@Form(
    pattern = "^[1-8][0-9]{4}-?([0-9]{7}|\\*{7})-?[0-9]$",
    longest = 15,
    example = "35202-1234567-1",
    description = "13 digits; masked as it is shown, it stays as it stands.")
record StatedCnic(String text) {
  private static final Pattern MASKED = Pattern.compile("([1-8]\\d{4})\\*{7}(\\d)");

  /** Reads it in any spelling of its blanks and dashes. */
  static StatedCnic of(String sent) {
    Matcher mask = MASKED.matcher(Canonical.of(sent).replace("-", ""));
    return new StatedCnic(
        mask.matches() ? mask.group(1) + "-*******-" + mask.group(2) : new Cnic(sent).digits());
  }

  @Override
  public String toString() {
    return text.indexOf('*') < 0 ? new Cnic(text).masked() : text;
  }
}
