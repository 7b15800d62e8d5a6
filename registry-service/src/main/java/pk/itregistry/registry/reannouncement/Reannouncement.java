package pk.itregistry.registry.reannouncement;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import pk.itregistry.kernel.identity.Uuid7;

/** One run through all things of a kind, and how far it has come. */
@Entity
class Reannouncement {
  private static final UUID BEFORE_ALL = new UUID(0, 0);

  /** What can be announced again. */
  @Schema(name = "ReannouncedThings")
  enum What {
    FIRMS,
    AUTHORITIES,
    CERTIFICATES
  }

  @Id private UUID id;
  @Version private long version;

  @Enumerated(EnumType.STRING)
  private What what;

  private boolean done;
  private long announced;
  private @Nullable UUID lastId;

  protected Reannouncement() {}

  Reannouncement(What what) {
    this.id = Uuid7.next();
    this.what = what;
  }

  UUID id() {
    return id;
  }

  What what() {
    return what;
  }

  /** Where the next batch begins: behind this id. */
  UUID lastId() {
    return lastId == null ? BEFORE_ALL : lastId;
  }

  /** Notes a batch; one that is not full was the last. */
  void advance(List<UUID> batch, int full) {
    announced += batch.size();
    if (!batch.isEmpty()) {
      lastId = batch.getLast();
    }
    done = batch.size() < full;
  }

  /** As an administrator sees it. */
  View view() {
    return new View(id, what, done, announced);
  }

  /**
   * Progress.
   *
   * @param announced how many things were announced so far
   */
  @Schema(name = "Reannouncement")
  record View(UUID id, What what, boolean done, long announced) {}
}
