package pk.itregistry.exports.eprc;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import java.util.regex.Pattern;
import pk.itregistry.kernel.form.Form;
import pk.itregistry.kernel.problem.MalformedValue;
import pk.itregistry.kernel.problem.Refused;

/** The number of a computerised payment receipt, under which tax was paid in. */
@Form(
    pattern = "^[A-Za-z0-9/-]{4,40}$",
    shortest = 4,
    longest = 40,
    example = "IT-20261123-0101-0000001")
public record CprNumber(@JsonValue String value) {
  private static final Pattern FORM = Pattern.compile("[A-Z0-9/-]{4,40}");

  public static CprNumber of(String sent) {
    String number = sent.strip().toUpperCase(Locale.ROOT);
    if (!FORM.matcher(number).matches()) {
      throw new Refused(
          new MalformedValue(
              "malformed-cpr-number", "must be a CPR number such as IT-20261123-0101-0000001"));
    }
    return new CprNumber(number);
  }

  @Override
  public String toString() {
    return value;
  }
}
