package pk.itregistry.exports.eprc;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import pk.itregistry.kernel.form.Form;
import pk.itregistry.kernel.problem.MalformedValue;
import pk.itregistry.kernel.problem.Refused;
import pk.itregistry.kernel.text.Canonical;
import pk.itregistry.kernel.text.PlainText;

/**
 * The number of a computerised payment receipt, under which tax was paid in: as receipts print it,
 * in capitals, without blanks, parted by hyphens or slashes.
 */
@Form(shortest = 4, longest = 40, example = "IT-20261123-0101-0000001")
public record CprNumber(@JsonValue String value) {
  private static final Pattern FORM = Pattern.compile("[A-Z0-9/-]{4,40}");
  private static final Pattern HYPHENS = Pattern.compile("[\\p{Pd}\u2212]");
  private static final Pattern BLANKS = Pattern.compile("\\s+");

  /** Reads it in either case, of any width, with any hyphens. */
  @JsonCreator
  public static CprNumber of(String sent) {
    String plain = Normalizer.normalize(PlainText.of(sent), Normalizer.Form.NFKC);
    String number =
        HYPHENS
            .matcher(BLANKS.matcher(plain).replaceAll(""))
            .replaceAll("-")
            .toUpperCase(Locale.ROOT);
    if (!FORM.matcher(number).matches() || Canonical.of(number).isEmpty()) {
      throw new Refused(
          new MalformedValue(
              "malformed-cpr-number", "must be a CPR number such as IT-20261123-0101-0000001"));
    }
    return new CprNumber(number);
  }

  @Override
  public String toString() {
    return value;
  }
}
