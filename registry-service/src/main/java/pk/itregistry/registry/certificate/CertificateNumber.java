package pk.itregistry.registry.certificate;

import java.util.regex.Pattern;
import pk.itregistry.kernel.problem.MalformedValue;
import pk.itregistry.kernel.problem.Refused;

/** A certificate's number as people read it out: ITR, the year of issue, a serial. */
record CertificateNumber(String value) {
  private static final Pattern FORM = Pattern.compile("ITR-\\d{4}-\\d{6,9}");

  CertificateNumber {
    if (!FORM.matcher(value).matches()) {
      throw new Refused(
          new MalformedValue(
              "malformed-certificate-number", "must be a number such as ITR-2026-000123"));
    }
  }

  static CertificateNumber of(int year, long serial) {
    return new CertificateNumber("ITR-%04d-%06d".formatted(year, serial));
  }

  @Override
  public String toString() {
    return value;
  }
}
