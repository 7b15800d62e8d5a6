package pk.itregistry.plumbing.event;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.PostPersist;
import jakarta.persistence.PostUpdate;

/**
 * Puts the events of a {@link Told} thing into the outbox as soon as it is written. Stands on the
 * entity as its listener; by then the thing has the version that its new row has.
 */
@ApplicationScoped
public class TellOnWrite {
  private final Outbox outbox;

  TellOnWrite(Outbox outbox) {
    this.outbox = outbox;
  }

  @PostPersist
  @PostUpdate
  void tell(Object written) {
    if (written instanceof Told told) {
      outbox.put(told.untold().take(told.told()));
    }
  }
}
