package pk.itregistry.registry.register;

import java.util.regex.Pattern;
import pk.itregistry.kernel.form.Form;
import pk.itregistry.kernel.problem.MalformedValue;
import pk.itregistry.kernel.problem.Refused;

/** What the public looks for in the register. */
@Form(longest = 100, pattern = "^[^\\x00-\\x1f\\x7f-\\x9f]*$", example = "soft")
record SearchWords(String text) {
  private static final int LONGEST = 100;

  // The index over the names knows runs of three letters or digits; for less, the whole register
  // would be read.
  private static final Pattern SEARCHABLE = Pattern.compile("[\\p{L}\\p{Nd}]{3}");

  static SearchWords of(String sent) {
    String text = sent.strip();
    if (text.length() > LONGEST) {
      throw new Refused(
          new MalformedValue("too-long", "must have at most %d characters".formatted(LONGEST)));
    }
    if (text.codePoints().anyMatch(Character::isISOControl)) {
      throw new Refused(new MalformedValue("malformed-text", "must not hold control characters"));
    }
    if (!SEARCHABLE.matcher(text).find()) {
      throw new Refused(
          new MalformedValue("too-short", "must have at least three letters or digits in a row"));
    }
    return new SearchWords(text);
  }
}
