package pk.itregistry.registry.assignment;

import java.util.regex.Pattern;
import pk.itregistry.kernel.form.Form;
import pk.itregistry.kernel.problem.MalformedValue;
import pk.itregistry.kernel.problem.Refused;

/** For how many days something has waited. */
@Form(pattern = "^[0-9]{1,4}$", longest = 4, example = "7")
public record AgeInDays(int days) {
  private static final Pattern FORM = Pattern.compile("[0-9]{1,4}");

  /** Reads a whole number of days. */
  public static AgeInDays of(String sent) {
    if (!FORM.matcher(sent).matches()) {
      throw new Refused(
          new MalformedValue("malformed-age", "must be a whole number of days, 9999 at the most"));
    }
    return new AgeInDays(Integer.parseInt(sent));
  }

  @Override
  public String toString() {
    return Integer.toString(days);
  }
}
