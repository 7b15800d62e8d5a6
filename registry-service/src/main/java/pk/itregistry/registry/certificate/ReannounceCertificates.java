package pk.itregistry.registry.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import pk.itregistry.contracts.registry.RegistryEvent.CertificateReannounced;
import pk.itregistry.plumbing.event.Outbox;

/** Says again which certificates there are, for copies that are built anew. */
@ApplicationScoped
public class ReannounceCertificates {
  private final Certificates certificates;
  private final Outbox outbox;

  ReannounceCertificates(Certificates certificates, Outbox outbox) {
    this.certificates = certificates;
    this.outbox = outbox;
  }

  /** Announces the next certificates behind {@code last}, in the order of ids, and names them. */
  public List<UUID> after(UUID last, int limit) {
    List<Certificate> next = certificates.after(last, limit);
    next.forEach(one -> outbox.announce(new CertificateReannounced(one.announced())));
    return next.stream().map(Certificate::id).toList();
  }
}
