package pk.itregistry.incentives.copies;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import pk.itregistry.contracts.Event;
import pk.itregistry.contracts.registry.RegistryEvent;
import pk.itregistry.contracts.registry.RegistryEvent.BusinessTimeMoved;
import pk.itregistry.contracts.registry.RegistryEvent.OfAuthority;
import pk.itregistry.contracts.registry.RegistryEvent.OfBranch;
import pk.itregistry.contracts.registry.RegistryEvent.OfCertificate;
import pk.itregistry.contracts.registry.RegistryEvent.OfChangeRequest;
import pk.itregistry.contracts.registry.RegistryEvent.OfFirm;
import pk.itregistry.contracts.registry.RegistryEvent.OfInspection;
import pk.itregistry.contracts.registry.RegistryEvent.OfOffice;
import pk.itregistry.contracts.registry.RegistryEvent.OfOfficer;
import pk.itregistry.contracts.registry.RegistryEvent.OfRenewal;
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
        case OfCertificate of -> watch.certificatesChanged(of.certificate().firmId());
        case OfFirm _,
            OfAuthority _,
            OfRenewal _,
            OfInspection _,
            OfBranch _,
            OfChangeRequest _,
            OfOffice _,
            OfOfficer _,
            BusinessTimeMoved _ -> {} // no claim rests on them
      }
    }
  }
}
