package pk.itregistry.registry.renewal;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import pk.itregistry.contracts.Event;
import pk.itregistry.contracts.exports.ExportsEvent;
import pk.itregistry.contracts.exports.ExportsEvent.OfRemittance;
import pk.itregistry.contracts.exports.ExportsEvent.OfReturn;
import pk.itregistry.plumbing.event.EventEffect;
import pk.itregistry.plumbing.event.Inbox;

/** Hears what firms export and what comes in for it: the evidence for their renewals. */
@ApplicationScoped
class OnExportsEvents implements EventEffect {
  private final Inbox inbox;
  private final HeardExports exports;

  OnExportsEvents(Inbox inbox, HeardExports exports) {
    this.inbox = inbox;
    this.exports = exports;
  }

  @Incoming("exports-events")
  @Blocking(ordered = true)
  public void take(ConsumerRecords<String, String> delivered) {
    inbox.take(delivered, this::apply);
  }

  @Override
  public void apply(Event event) {
    if (event instanceof ExportsEvent) {
      switch (event) {
        case OfReturn told -> exports.keep(told.exportReturn());
        case OfRemittance told -> exports.keep(told.remittance());
        default -> {} // a kind of thing that no renewal rests on
      }
    }
  }
}
