package pk.itregistry.exports.eprc;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import pk.itregistry.kernel.form.Form;
import pk.itregistry.kernel.identity.Cnic;
import pk.itregistry.kernel.identity.Ntn;
import pk.itregistry.kernel.problem.MalformedValue;
import pk.itregistry.kernel.problem.Refused;

/**
 * What a bank names a beneficiary by: the NTN of a business, or the CNIC of a person, whose NTN it
 * is. {@code toString} is masked for persons.
 */
@Form(pattern = "^[A-Za-z0-9-]+$", longest = 15, example = "1234567-9")
public final class TaxId {
  private static final Pattern CNIC = Pattern.compile("\\d{13}|\\d{5}-\\d{7}-\\d");

  private final @Nullable Ntn ntn;
  private final String number;
  private final String shown;

  private TaxId(Ntn ntn) {
    this.ntn = ntn;
    this.number = ntn.number();
    this.shown = ntn.number();
  }

  private TaxId(Cnic cnic) {
    this.ntn = null;
    this.number = cnic.digits();
    this.shown = cnic.toString();
  }

  /** Reads 1234567-8 or 35202-1234567-1; one answer names both forms. */
  public static TaxId of(String sent) {
    try {
      return CNIC.matcher(sent.strip()).matches()
          ? new TaxId(new Cnic(sent))
          : new TaxId(Ntn.of(sent));
    } catch (Refused e) {
      throw new Refused(
          new MalformedValue(
              "malformed-tax-id",
              "must be an NTN such as 1234567-8 or a CNIC such as 35202-1234567-1"));
    }
  }

  /** The business' number; missing for a person. */
  public @Nullable Ntn ntn() {
    return ntn;
  }

  /** The form to store and compare: seven characters or thirteen digits. */
  public String number() {
    return number;
  }

  /** Only ever worth a warning, see {@link Ntn#checkDigitSuspect}. */
  boolean checkDigitSuspect() {
    return ntn != null && ntn.checkDigitSuspect();
  }

  @Override
  public String toString() {
    return shown;
  }
}
