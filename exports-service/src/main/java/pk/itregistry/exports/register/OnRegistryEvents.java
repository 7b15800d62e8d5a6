package pk.itregistry.exports.register;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import pk.itregistry.contracts.Event;
import pk.itregistry.contracts.registry.RegistryEvent;
import pk.itregistry.contracts.registry.RegistryEvent.FirmRegistered;
import pk.itregistry.exports.obligation.Obligations;
import pk.itregistry.exports.remittance.Attribution;
import pk.itregistry.plumbing.copy.RegistryCopy;
import pk.itregistry.plumbing.event.EventEffect;
import pk.itregistry.plumbing.event.Inbox;

/**
 * Hears the register: every event goes into the copy; a registration also opens the firm's
 * obligations and gives it the payments that came in before. Effects follow the first telling only,
 * never a re-announcement.
 */
@ApplicationScoped
class OnRegistryEvents implements EventEffect {
  private final Inbox inbox;
  private final RegistryCopy copy;
  private final Obligations obligations;
  private final Attribution attribution;

  OnRegistryEvents(
      Inbox inbox, RegistryCopy copy, Obligations obligations, Attribution attribution) {
    this.inbox = inbox;
    this.copy = copy;
    this.obligations = obligations;
    this.attribution = attribution;
  }

  @Incoming("registry-events")
  @Blocking(ordered = true)
  public void take(ConsumerRecords<String, String> delivered) {
    inbox.take(delivered, this::apply);
  }

  @Override
  public void apply(Event event) {
    if (event instanceof RegistryEvent told) {
      copy.apply(told);
    }
    if (event instanceof FirmRegistered(var firm)) {
      obligations.open(firm);
      attribution.onRegistered(firm);
    }
  }
}
