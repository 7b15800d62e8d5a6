package pk.itregistry.exports.reference;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;
import pk.itregistry.kernel.form.Form;
import pk.itregistry.kernel.problem.MalformedValue;
import pk.itregistry.kernel.problem.Refused;

/** A purpose code as it is stated: four or five digits. Whether it is in use is a rule. */
@Form(pattern = "^[0-9]{4,5}$", longest = 5, example = "9184")
public record Purpose(@JsonValue String code) {
  private static final Pattern FORM = Pattern.compile("[0-9]{4,5}");

  @JsonCreator
  public static Purpose of(String sent) {
    if (!FORM.matcher(sent).matches()) {
      throw new Refused(
          new MalformedValue("malformed-purpose-code", "must be a code such as 9184"));
    }
    return new Purpose(sent);
  }

  @Override
  public String toString() {
    return code;
  }
}
