package pk.itregistry.plumbing.audit;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import pk.itregistry.plumbing.database.Database;

/** Writes an entry, with its digest, in the transaction of the act it tells of. */
@ApplicationScoped
public class Audit {
  private final Database database;
  private final InstantSource systemTime = InstantSource.system();

  Audit(Database database) {
    this.database = database;
  }

  /** Who did what, and where. */
  public record Act(String operation, String actor, String client, String path, String traceId) {}

  /** Records an accepted write: the act, with which payload, and how it was answered. */
  public void record(Act act, String payloadSha256, int status) {
    Entry entry =
        new Entry(
            systemTime.instant().truncatedTo(ChronoUnit.MICROS),
            act.operation(),
            act.actor(),
            act.client(),
            act.path(),
            payloadSha256,
            status);
    database.later(
        "INSERT INTO audit_entry (at, operation, actor, client, path, payload_sha256, status,"
            + " trace_id, digest) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        entry.at(),
        entry.operation(),
        entry.actor(),
        entry.client(),
        entry.path(),
        entry.payloadSha256(),
        entry.status(),
        act.traceId(),
        entry.digest());
  }
}
