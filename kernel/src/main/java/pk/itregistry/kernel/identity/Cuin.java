package pk.itregistry.kernel.identity;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;
import pk.itregistry.kernel.form.Form;
import pk.itregistry.kernel.problem.MalformedValue;
import pk.itregistry.kernel.problem.Refused;
import pk.itregistry.kernel.text.Canonical;

/**
 * Corporate Universal Identification Number given by SECP: seven digits, zero-padded. Blanks say
 * nothing.
 */
@Form(pattern = "^[0-9]{7}$", longest = 7, example = "0287049")
public record Cuin(@JsonValue String number) {
  private static final Pattern FORM = Pattern.compile("\\d{7}");

  @JsonCreator
  public Cuin {
    number = Canonical.of(number);
    if (!FORM.matcher(number).matches()) {
      throw new Refused(
          new MalformedValue("malformed-cuin", "must be seven digits such as 0287049"));
    }
  }

  @Override
  public String toString() {
    return number;
  }
}
