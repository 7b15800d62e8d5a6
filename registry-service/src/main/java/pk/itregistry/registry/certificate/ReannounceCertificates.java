package pk.itregistry.registry.certificate;

import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import pk.itregistry.contracts.registry.RegistryEvent.CertificateReannounced;
import pk.itregistry.plumbing.event.Outbox;
import pk.itregistry.plumbing.reannouncement.Reannounces;

/** Says again which certificates there are, for copies that are built anew. */
@ApplicationScoped
@Identifier("CERTIFICATES")
class ReannounceCertificates implements Reannounces {
  private final Certificates certificates;
  private final Outbox outbox;

  ReannounceCertificates(Certificates certificates, Outbox outbox) {
    this.certificates = certificates;
    this.outbox = outbox;
  }

  @Override
  public List<UUID> after(UUID last, int limit) {
    List<Certificate> next = certificates.after(last, limit);
    outbox.announceAll(
        next.stream().map(one -> new CertificateReannounced(one.announced())).toList());
    return next.stream().map(Certificate::id).toList();
  }
}
