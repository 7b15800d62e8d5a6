package pk.itregistry.registry.credential;

import java.util.Optional;
import pk.itregistry.kernel.form.Form;
import pk.itregistry.kernel.problem.Refused;
import pk.itregistry.registry.certificate.CertificateNumber;

/**
 * What somebody took for the number of a certificate: a person reads the answer, whatever it is.
 */
@Form(longest = 100, example = "ITR-2026-000123")
record SentNumber(String text) {
  static SentNumber of(String sent) {
    return new SentNumber(sent);
  }

  /** The number, if it has the form of one. */
  Optional<CertificateNumber> number() {
    try {
      return Optional.of(CertificateNumber.of(text));
    } catch (Refused refused) {
      return Optional.empty();
    }
  }
}
