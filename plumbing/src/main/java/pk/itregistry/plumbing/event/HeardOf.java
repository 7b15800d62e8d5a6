package pk.itregistry.plumbing.event;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import pk.itregistry.plumbing.database.Database;

/** When each partition of another service's topic was last heard of, by its relay's heartbeats. */
@ApplicationScoped
public class HeardOf {
  private final Database database;

  HeardOf(Database database) {
    this.database = database;
  }

  void note(String service, int partition) {
    database.change(
        "INSERT INTO heard_of (source, partition, at) VALUES (?, ?, now())"
            + " ON CONFLICT (source, partition) DO UPDATE SET at = now()",
        service,
        partition);
  }

  /** How long ago the quietest partition of a service's topic was heard of. */
  public Duration silenceOf(String service) {
    return database
        .row(
            "SELECT coalesce(extract(epoch FROM now() - min(at)), 1e9)::bigint"
                + " FROM heard_of WHERE source = ?",
            row -> Duration.ofSeconds(row.getLong(1)),
            service)
        .orElseThrow();
  }
}
