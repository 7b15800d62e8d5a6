package pk.itregistry.registry.firm;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import java.util.regex.Pattern;
import pk.itregistry.kernel.form.Form;
import pk.itregistry.kernel.problem.MalformedValue;
import pk.itregistry.kernel.problem.Refused;

/** The code of a reason in the catalogue, such as STRUCK_OFF; taken in any case. */
@Form(
    pattern = "^\\s*[A-Za-z][A-Za-z_ -]{2,39}\\s*$",
    shortest = 3,
    longest = 40,
    example = "FALSE_PARTICULARS")
record ReasonCode(@JsonValue String value) {
  private static final Pattern FORM = Pattern.compile("[A-Z][A-Z_]{2,39}");
  private static final Pattern BETWEEN = Pattern.compile("[-\\s]");

  static ReasonCode of(String sent) {
    String code = BETWEEN.matcher(sent.strip()).replaceAll("_").toUpperCase(Locale.ROOT);
    if (!FORM.matcher(code).matches()) {
      throw new Refused(
          new MalformedValue("malformed-reason-code", "must be a code such as FALSE_PARTICULARS"));
    }
    return new ReasonCode(code);
  }
}
