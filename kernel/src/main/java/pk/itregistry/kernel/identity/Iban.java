package pk.itregistry.kernel.identity;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import java.util.regex.Pattern;
import org.iban4j.Iban4jException;
import org.iban4j.IbanUtil;
import pk.itregistry.kernel.form.Form;
import pk.itregistry.kernel.problem.MalformedValue;
import pk.itregistry.kernel.problem.Refused;

/**
 * International Bank Account Number (ISO 13616) of an account in Pakistan: 24 characters, check
 * digits by ISO 7064 mod 97-10. {@code toString} is masked.
 */
@Form(
    pattern = "^PK[0-9]{2}[A-Z]{4}[A-Z0-9]{16}$",
    longest = 24,
    example = "PK36SCBL0000001123456702")
public record Iban(@JsonValue String value) {
  /** The form of {@link #masked}, for descriptions. */
  public static final String MASKED = "^PK[0-9]{2}[A-Z]{4}\\*{12}[A-Z0-9]{4}$";

  // Before the check digits are: the library takes every script's digits and letters.
  private static final Pattern FORM = Pattern.compile("PK[0-9]{2}[A-Z]{4}[A-Z0-9]{16}");

  @JsonCreator
  public Iban {
    value = value.replace(" ", "").toUpperCase(Locale.ROOT);
    if (!valid(value)) {
      throw new Refused(
          new MalformedValue(
              "malformed-iban",
              "must be an IBAN of Pakistan whose check digits fit, such as"
                  + " PK36SCBL0000001123456702"));
    }
  }

  private static boolean valid(String value) {
    if (!FORM.matcher(value).matches()) {
      return false;
    }
    try {
      IbanUtil.validate(value);
      return true;
    } catch (Iban4jException e) {
      return false;
    }
  }

  /** The four letters of the bank that keeps the account, such as SCBL. */
  public String bank() {
    return value.substring(4, 8);
  }

  /** Country, check digits, bank and the last four characters. */
  public String masked() {
    return value.substring(0, 8) + "************" + value.substring(20);
  }

  @Override
  public String toString() {
    return masked();
  }
}
