package pk.itregistry.exports.receipt;

import java.util.regex.Pattern;
import pk.itregistry.kernel.form.Form;
import pk.itregistry.kernel.problem.MalformedValue;
import pk.itregistry.kernel.problem.Refused;

/** The Idempotency-Key that a caller sent with a filing. */
@Form(pattern = "^[\\x21-\\x7e]+$", longest = 128)
record SentKey(String value) {
  private static final Pattern FORM = Pattern.compile("[\\x21-\\x7e]{1,128}");

  static SentKey of(String sent) {
    // A key holds no blank: one that comes in a query is a plus, which forms write for a blank.
    String key = sent.replace(' ', '+');
    if (!FORM.matcher(key).matches()) {
      throw new Refused(
          new MalformedValue("malformed-key", "must be the Idempotency-Key that was sent"));
    }
    return new SentKey(key);
  }
}
