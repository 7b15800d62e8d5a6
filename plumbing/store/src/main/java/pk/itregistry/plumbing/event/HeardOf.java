package pk.itregistry.plumbing.event;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import pk.itregistry.plumbing.database.Database;

/** Until when each partition of another service's topic was heard of, by its relay's heartbeats. */
@ApplicationScoped
public class HeardOf {
  private final Database database;

  HeardOf(Database database) {
    this.database = database;
  }

  // What counts is when it was sent: a hearer that comes back to a backlog reads old heartbeats
  // first, and they do not make its copy new.
  void note(String service, int partition, Instant sent) {
    database.change(
        "INSERT INTO heard_of (source, partition, at) VALUES (?, ?, ?)"
            + " ON CONFLICT (source, partition) DO UPDATE SET at = greatest(heard_of.at, excluded.at)",
        service,
        partition,
        sent);
  }

  /**
   * How long ago the newest heartbeat heard on the quietest partition of a service's topic was
   * sent.
   */
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
