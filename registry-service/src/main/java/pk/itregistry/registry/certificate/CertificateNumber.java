package pk.itregistry.registry.certificate;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import pk.itregistry.kernel.form.Form;
import pk.itregistry.kernel.problem.MalformedValue;
import pk.itregistry.kernel.problem.Refused;
import pk.itregistry.kernel.text.Canonical;

/**
 * A certificate's number as people read it out: ITR, the year of issue, a serial. Asked for in any
 * case and with any blanks and dashes, as it was copied from paper; kept and compared in one form.
 */
@Form(
    pattern = "^\\s*[Ii][Tt][Rr][\\s._-]*[0-9]{4}[\\s._-]*[0-9]{6,9}\\s*$",
    longest = 40,
    example = "ITR-2026-000123")
public record CertificateNumber(String value) {
  private static final int LONGEST = 40;
  private static final Pattern READ = Pattern.compile("ITR-?([0-9]{4})-?([0-9]{6,9})");

  /** Reads ITR-2026-000123, itr 2026 000123, ITR2026000123. */
  public static CertificateNumber of(String sent) {
    return in(sent)
        .orElseThrow(() ->
            new Refused(
                new MalformedValue(
                    "malformed-certificate-number", "must be a number such as ITR-2026-000123")));
  }

  /** The number that the text is; none where it is something else. */
  public static Optional<CertificateNumber> in(String text) {
    if (text.length() > LONGEST) {
      return Optional.empty();
    }
    Matcher read = READ.matcher(Canonical.of(text));
    return read.matches()
        ? Optional.of(of(Integer.parseInt(read.group(1)), Long.parseLong(read.group(2))))
        : Optional.empty();
  }

  static CertificateNumber of(int year, long serial) {
    return new CertificateNumber("ITR-%04d-%06d".formatted(year, serial));
  }

  @Override
  public String toString() {
    return value;
  }
}
