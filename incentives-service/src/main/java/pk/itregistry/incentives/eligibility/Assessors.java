package pk.itregistry.incentives.eligibility;

import jakarta.enterprise.context.ApplicationScoped;
import pk.itregistry.incentives.copies.CertificateCopy;
import pk.itregistry.incentives.scheme.Schemes;
import pk.itregistry.kernel.identity.FirmId;

/** Makes assessors of what is known at the moment. */
@ApplicationScoped
public class Assessors {
  private final Schemes schemes;
  private final CertificateCopy certificates;

  Assessors(Schemes schemes, CertificateCopy certificates) {
    this.schemes = schemes;
    this.certificates = certificates;
  }

  /** One for remittances of the firm, under the scheme of that code. */
  public Assessor of(String scheme, FirmId firm) {
    return new Assessor(firm, schemes.lawOf(scheme), certificates.of(firm));
  }
}
