package pk.itregistry.plumbing.audit;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import pk.itregistry.plumbing.access.Call;
import pk.itregistry.plumbing.database.Database;
import pk.itregistry.plumbing.digest.Sha256;

/** Writes an entry, with its digest, in the transaction of the act it tells of. */
@ApplicationScoped
public class Audit {
  private final Database database;
  private final InstantSource systemTime = InstantSource.system();

  Audit(Database database) {
    this.database = database;
  }

  /** Records an accepted write: who, what, on which path, with which payload. */
  public void record(Call call, String payloadSha256, int status) {
    Instant at = systemTime.instant().truncatedTo(ChronoUnit.MICROS);
    String actor = call.caller().actor();
    String client = call.caller().client().value();
    byte[] digest =
        digest(at, call.operationId(), actor, client, call.path(), payloadSha256, status);
    database.later(
        "INSERT INTO audit_entry (at, operation, actor, client, path, payload_sha256, status,"
            + " trace_id, digest) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        at,
        call.operationId(),
        actor,
        client,
        call.path(),
        payloadSha256,
        status,
        call.traceId(),
        digest);
  }

  /** SHA-256 over what the entry says, each part on a line of its own. */
  static byte[] digest(
      Instant at,
      String operation,
      String actor,
      String client,
      String path,
      String payloadSha256,
      int status) {
    String said =
        String.join(
            "\n",
            at.toString(),
            operation,
            actor,
            client,
            path,
            payloadSha256,
            Integer.toString(status));
    return Sha256.of(said);
  }
}
