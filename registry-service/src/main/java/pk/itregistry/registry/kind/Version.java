package pk.itregistry.registry.kind;

import java.util.regex.Pattern;
import pk.itregistry.kernel.form.Form;
import pk.itregistry.kernel.problem.MalformedValue;
import pk.itregistry.kernel.problem.Refused;

/** The version of a question set. */
@Form(pattern = "^[1-9][0-9]{0,4}$", longest = 5, example = "1")
record Version(int number) {
  private static final Pattern FORM = Pattern.compile("[1-9][0-9]{0,4}");

  static Version of(String sent) {
    if (!FORM.matcher(sent).matches()) {
      throw new Refused(
          new MalformedValue("malformed-version", "must be a version's number, such as 1"));
    }
    return new Version(Integer.parseInt(sent));
  }
}
