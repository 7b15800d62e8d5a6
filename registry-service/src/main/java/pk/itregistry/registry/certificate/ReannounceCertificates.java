package pk.itregistry.registry.certificate;

import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import pk.itregistry.contracts.registry.RegistryEvent.CertificateReannounced;
import pk.itregistry.plumbing.reannouncement.Reannounces;

/** Says again which certificates there are, for copies that are built anew. */
@ApplicationScoped
@Identifier("CERTIFICATES")
class ReannounceCertificates implements Reannounces {
  private final Certificates certificates;

  ReannounceCertificates(Certificates certificates) {
    this.certificates = certificates;
  }

  @Override
  public List<CertificateReannounced> after(UUID last, int limit) {
    return certificates.after(last, limit).stream()
        .map(one -> new CertificateReannounced(one.told()))
        .toList();
  }
}
