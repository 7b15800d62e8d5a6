package pk.itregistry.registry.firm;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.PostPersist;
import jakarta.persistence.PostUpdate;
import org.jspecify.annotations.Nullable;
import pk.itregistry.contracts.EventJson;
import pk.itregistry.kernel.identity.Actor;
import pk.itregistry.kernel.identity.Uuid7;
import pk.itregistry.plumbing.database.Database;
import pk.itregistry.plumbing.time.BusinessClock;

/**
 * Keeps each version of a firm as it is written, so that no change of a firm can go unrecorded. A
 * change that names no measure is kept as a plain one of today.
 */
@ApplicationScoped
public class FirmVersionOnWrite {
  private final Database database;
  private final BusinessClock clock;

  FirmVersionOnWrite(Database database, BusinessClock clock) {
    this.database = database;
    this.clock = clock;
  }

  @PostPersist
  @PostUpdate
  void keep(Object written) {
    if (written instanceof Firm firm) {
      @Nullable Measure named = firm.takeMeasure();
      Measure measure =
          named == null ? Measure.plain("CHANGE", Actor.SYSTEM, clock.instant()) : named;
      write(
          firm.version(),
          "INSERT INTO firm_version (id, firm_id, version, recorded_at, holds_from, act, reason,"
              + " words, citation, acted_by, state, facts)"
              + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb)",
          Uuid7.next(),
          firm.id().value(),
          firm.version(),
          measure.at(),
          measure.holdsFrom(),
          measure.act(),
          measure.reason(),
          measure.words(),
          measure.citation(),
          measure.by().id(),
          firm.state().name(),
          EventJson.write(firm.facts()));
    }
  }

  // The first version is shown by nobody in the transaction that enters the firm, and many firms
  // are entered in one.
  private void write(long version, String sql, @Nullable Object... values) {
    if (version == 0) {
      database.later(sql, values);
    } else {
      database.change(sql, values);
    }
  }
}
