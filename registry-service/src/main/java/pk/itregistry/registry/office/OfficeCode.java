package pk.itregistry.registry.office;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;
import pk.itregistry.kernel.form.Form;
import pk.itregistry.kernel.problem.MalformedValue;
import pk.itregistry.kernel.problem.Refused;
import pk.itregistry.kernel.text.Canonical;

/** What officers call an office, such as LHR: its canonical form, in whatever case it was sent. */
@Form(pattern = "^[A-Za-z0-9]{2,10}$", longest = 10, shortest = 2, example = "LHR")
record OfficeCode(@JsonValue String value) {
  private static final Pattern FORM = Pattern.compile("[A-Z0-9]{2,10}");

  static OfficeCode of(String sent) {
    String canonical = Canonical.of(sent);
    if (!FORM.matcher(canonical).matches()) {
      throw new Refused(
          new MalformedValue("malformed-office-code", "must be 2 to 10 letters and digits"));
    }
    return new OfficeCode(canonical);
  }

  @Override
  public String toString() {
    return value;
  }
}
