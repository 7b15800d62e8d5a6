package pk.itregistry.incentives.copies;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import pk.itregistry.contracts.Event;
import pk.itregistry.contracts.registry.CertificateState;
import pk.itregistry.contracts.registry.RegistryEvent;
import pk.itregistry.contracts.registry.RegistryEvent.AuthorityGranted;
import pk.itregistry.contracts.registry.RegistryEvent.AuthorityReannounced;
import pk.itregistry.contracts.registry.RegistryEvent.AuthorityRevoked;
import pk.itregistry.contracts.registry.RegistryEvent.BusinessTimeMoved;
import pk.itregistry.contracts.registry.RegistryEvent.CertificateCorrected;
import pk.itregistry.contracts.registry.RegistryEvent.CertificateIssued;
import pk.itregistry.contracts.registry.RegistryEvent.CertificateReannounced;
import pk.itregistry.contracts.registry.RegistryEvent.CertificateSuperseded;
import pk.itregistry.contracts.registry.RegistryEvent.FirmChanged;
import pk.itregistry.contracts.registry.RegistryEvent.FirmReannounced;
import pk.itregistry.contracts.registry.RegistryEvent.FirmRegistered;
import pk.itregistry.contracts.registry.RegistryEvent.RenewalChanged;
import pk.itregistry.contracts.registry.RegistryEvent.RenewalOpened;
import pk.itregistry.contracts.registry.RegistryEvent.RenewalReannounced;
import pk.itregistry.contracts.registry.RegistryEvent.RenewalReminded;
import pk.itregistry.contracts.registry.RegistryEvent.OfficeClosed;
import pk.itregistry.contracts.registry.RegistryEvent.OfficeOpened;
import pk.itregistry.contracts.registry.RegistryEvent.OfficeReannounced;
import pk.itregistry.contracts.registry.RegistryEvent.OfficeRevised;
import pk.itregistry.contracts.registry.RegistryEvent.OfficerNamed;
import pk.itregistry.contracts.registry.RegistryEvent.OfficerReannounced;
import pk.itregistry.contracts.registry.RegistryEvent.OfficerRevised;
import pk.itregistry.plumbing.copy.RegistryCopy;
import pk.itregistry.plumbing.event.EventEffect;
import pk.itregistry.plumbing.event.Inbox;

/** Keeps the copy of the register: firms, authorities, certificates. */
@ApplicationScoped
class OnRegistryEvents implements EventEffect {
  private final Inbox inbox;
  private final RegistryCopy register;
  private final SourceWatch watch;

  OnRegistryEvents(Inbox inbox, RegistryCopy register, SourceWatch watch) {
    this.inbox = inbox;
    this.register = register;
    this.watch = watch;
  }

  @Incoming("registry-events")
  @Blocking(ordered = true)
  public void take(ConsumerRecords<String, String> delivered) {
    inbox.take(delivered, this::apply);
  }

  @Override
  public void apply(Event event) {
    if (event instanceof RegistryEvent told) {
      register.apply(told);
      switch (told) {
        case CertificateIssued(CertificateState certificate) ->
            watch.certificatesChanged(certificate.firmId());
        case CertificateReannounced(CertificateState certificate) ->
            watch.certificatesChanged(certificate.firmId());
        case CertificateSuperseded(CertificateState certificate) ->
            watch.certificatesChanged(certificate.firmId());
        case CertificateCorrected(CertificateState certificate) ->
            watch.certificatesChanged(certificate.firmId());
        case FirmRegistered _,
            FirmChanged _,
            FirmReannounced _,
            AuthorityGranted _,
            AuthorityRevoked _,
            AuthorityReannounced _,
            RenewalOpened _,
            RenewalChanged _,
            RenewalReminded _,
            RenewalReannounced _,
            BusinessTimeMoved _,
            OfficeOpened _,
            OfficeRevised _,
            OfficeClosed _,
            OfficeReannounced _,
            OfficerNamed _,
            OfficerRevised _,
            OfficerReannounced _ -> {} // no claim rests on them
      }
    }
  }
}
