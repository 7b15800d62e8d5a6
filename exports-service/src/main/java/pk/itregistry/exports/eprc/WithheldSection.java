package pk.itregistry.exports.eprc;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import pk.itregistry.kernel.form.Form;
import pk.itregistry.kernel.problem.MalformedValue;
import pk.itregistry.kernel.problem.Refused;
import pk.itregistry.kernel.text.Canonical;

/**
 * The section of the Income Tax Ordinance 2001 that a bank says it withheld under. However it is
 * written, {@code u/s 154A}, {@code Sec. 154-A}, {@code 154a(1)}, it is one section: 154A.
 */
@Form(
    longest = 40,
    example = "154A",
    description = "A section of the Income Tax Ordinance 2001; u/s 154A and Sec. 154-A are 154A.")
public record WithheldSection(@JsonValue String number) {
  private static final Pattern FORM =
      Pattern.compile(
          "(?:U/?S|UNDERSECTION|UNDERSEC|SECTION|SECT|SEC|S|\u00A7)?"
              + "([0-9]{1,3}[A-Z]{0,2})(?:\\([0-9A-Z]{1,4}\\))*");

  /** Reads it in any usual spelling; a clause of a section is that section. */
  @JsonCreator
  public static WithheldSection of(String sent) {
    Matcher form = FORM.matcher(Canonical.of(sent));
    if (!form.matches()) {
      throw new Refused(
          new MalformedValue(
              "malformed-section",
              "must be the number of a section, such as 154A; u/s 154A and Sec. 154-A are read as"
                  + " that"));
    }
    return new WithheldSection(form.group(1));
  }

  @Override
  public String toString() {
    return number;
  }
}
