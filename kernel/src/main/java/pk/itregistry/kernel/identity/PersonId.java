package pk.itregistry.kernel.identity;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;
import pk.itregistry.kernel.form.Form;
import pk.itregistry.kernel.problem.MalformedValue;
import pk.itregistry.kernel.problem.Refused;

/** A signed-in person, by the subject that the identity server gave: opaque, no personal data. */
@Form(pattern = "^[A-Za-z0-9:._-]+$", longest = 100)
public record PersonId(@JsonValue String value) {
  private static final Pattern FORM = Pattern.compile("[A-Za-z0-9:._-]{1,100}");

  @JsonCreator
  public PersonId {
    if (!FORM.matcher(value).matches()) {
      throw new Refused(
          new MalformedValue("malformed-person-id", "must be the person's subject identifier"));
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
