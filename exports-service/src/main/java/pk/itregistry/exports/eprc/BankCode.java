package pk.itregistry.exports.eprc;

import java.util.regex.Pattern;
import pk.itregistry.kernel.form.Form;
import pk.itregistry.kernel.problem.MalformedValue;
import pk.itregistry.kernel.problem.Refused;

/** A bank, by the four letters that an IBAN names it with. */
@Form(pattern = "^[A-Z]{4}$", longest = 4, example = "SCBL")
public record BankCode(String letters) {
  private static final Pattern FORM = Pattern.compile("[A-Z]{4}");

  static BankCode of(String sent) {
    if (!FORM.matcher(sent).matches()) {
      throw new Refused(
          new MalformedValue("malformed-bank-code", "must be four letters such as SCBL"));
    }
    return new BankCode(sent);
  }

  @Override
  public String toString() {
    return letters;
  }
}
