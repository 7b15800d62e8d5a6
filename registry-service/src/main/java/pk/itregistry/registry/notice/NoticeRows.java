package pk.itregistry.registry.notice;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import pk.itregistry.kernel.problem.CommonProblem.NotFound;
import pk.itregistry.kernel.problem.Refused;

@ApplicationScoped
class NoticeRows implements PanacheRepositoryBase<Notice, UUID> {
  private static final int SKIP_LOCKED = -2;

  Notice locked(NoticeId id) {
    return findByIdOptional(id.value(), LockModeType.PESSIMISTIC_WRITE)
        .orElseThrow(() -> new Refused(new NotFound("notice")));
  }

  /** The one that has waited longest for its turn, and that no other server has in hand. */
  Optional<Notice> due(Instant now) {
    return find("state = ?1 and nextTry <= ?2 order by nextTry", Notice.State.WAITING, now)
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .withHint("jakarta.persistence.lock.timeout", SKIP_LOCKED)
        .firstResultOptional();
  }
}
