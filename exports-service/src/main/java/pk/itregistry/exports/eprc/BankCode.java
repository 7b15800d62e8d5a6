package pk.itregistry.exports.eprc;

import java.util.regex.Pattern;
import pk.itregistry.kernel.form.Form;
import pk.itregistry.kernel.problem.MalformedValue;
import pk.itregistry.kernel.problem.Refused;
import pk.itregistry.kernel.text.Canonical;

/** A bank, by the four letters that an IBAN names it with. */
@Form(pattern = "^[A-Za-z]{4}$", longest = 4, example = "SCBL")
public record BankCode(String letters) {
  private static final Pattern FORM = Pattern.compile("[A-Z]{4}");

  static BankCode of(String sent) {
    String letters = Canonical.of(sent);
    if (!FORM.matcher(letters).matches()) {
      throw new Refused(
          new MalformedValue("malformed-bank-code", "must be four letters such as SCBL"));
    }
    return new BankCode(letters);
  }

  @Override
  public String toString() {
    return letters;
  }
}
