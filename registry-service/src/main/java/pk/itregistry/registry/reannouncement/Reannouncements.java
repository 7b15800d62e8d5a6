package pk.itregistry.registry.reannouncement;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class Reannouncements implements PanacheRepositoryBase<Reannouncement, UUID> {
  // Hibernate's spelling of SKIP LOCKED.
  private static final int SKIP_LOCKED = -2;

  /** The oldest unfinished run that no other process works on, held until the transaction ends. */
  Optional<Reannouncement> takeUp() {
    return find("done = false order by id")
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .withHint("jakarta.persistence.lock.timeout", SKIP_LOCKED)
        .firstResultOptional();
  }
}
