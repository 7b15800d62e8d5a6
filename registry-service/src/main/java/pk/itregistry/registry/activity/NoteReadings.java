package pk.itregistry.registry.activity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import pk.itregistry.kernel.identity.Uuid7;
import pk.itregistry.plumbing.access.ReadByOfficer;
import pk.itregistry.plumbing.database.Database;
import pk.itregistry.plumbing.time.BusinessClock;

/**
 * Notes that an officer reads a firm's data, before they get it: what cannot be noted is not read.
 * The same again within an hour is noted once, so that a day of work stays a page.
 */
@ApplicationScoped
class NoteReadings {
  private final Database database;
  private final BusinessClock clock;

  NoteReadings(Database database, BusinessClock clock) {
    this.database = database;
    this.clock = clock;
  }

  void note(@Observes ReadByOfficer read) {
    Instant now = clock.systemInstant();
    database.change(
        "INSERT INTO officer_reading (id, thing, officer, operation, at, hour)"
            + " VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING",
        Uuid7.next(),
        read.thing(),
        read.officer(),
        read.operation(),
        now,
        now.truncatedTo(ChronoUnit.HOURS));
  }
}
