package pk.itregistry.registry.application;

import java.util.Collection;
import java.util.Optional;
import java.util.regex.Pattern;
import pk.itregistry.kernel.form.Form;
import pk.itregistry.kernel.identity.Cnic;

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
  private static final Pattern MASKED = Pattern.compile("[1-8]\\d{4}-\\*{7}-\\d");

  static StatedCnic of(String sent) {
    return new StatedCnic(
        MASKED.matcher(sent).matches() ? sent : new Cnic(sent.replace(" ", "")).digits());
  }

  /** The whole number: itself, or the one of those that stand there which it is the mask of. */
  Optional<Cnic> among(Collection<Cnic> standing) {
    return MASKED.matcher(text).matches()
        ? standing.stream().filter(one -> one.masked().equals(text)).findFirst()
        : Optional.of(new Cnic(text));
  }

  @Override
  public String toString() {
    return MASKED.matcher(text).matches() ? text : new Cnic(text).masked();
  }
}
