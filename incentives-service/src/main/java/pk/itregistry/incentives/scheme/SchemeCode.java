package pk.itregistry.incentives.scheme;

import java.util.Locale;
import java.util.regex.Pattern;
import pk.itregistry.kernel.form.Form;
import pk.itregistry.kernel.problem.MalformedValue;
import pk.itregistry.kernel.problem.Refused;

/** What a scheme is called where it is asked for, such as 154A-EXCESS; in any case. */
@Form(pattern = "^[A-Za-z0-9-]{1,40}$", longest = 40, example = "154A-EXCESS")
public record SchemeCode(String value) {
  private static final Pattern FORM = Pattern.compile("[A-Z0-9-]{1,40}");

  /** Reads a code; whether there is such a scheme, {@link Schemes} knows. */
  public static SchemeCode of(String sent) {
    String code = sent.toUpperCase(Locale.ROOT);
    if (!FORM.matcher(code).matches()) {
      throw new Refused(
          new MalformedValue("malformed-scheme", "must be a scheme's code such as 154A-EXCESS"));
    }
    return new SchemeCode(code);
  }

  @Override
  public String toString() {
    return value;
  }
}
