package pk.itregistry.incentives.clock;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pk.itregistry.kernel.identity.ClaimId;
import pk.itregistry.kernel.identity.FirmId;
import pk.itregistry.plumbing.database.Database;

/** When a claim was received and when its order was served or it was withdrawn. */
@ApplicationScoped
class ClockDirectory {
  private final Database database;

  ClockDirectory(Database database) {
    this.database = database;
  }

  record Dates(FirmId firm, @Nullable Instant receivedAt, @Nullable LocalDate stoppedOn) {}

  Optional<Dates> of(ClaimId claim) {
    return database.row(
        "SELECT c.firm_id, c.received_at, coalesce(o.served_on, c.ended_on) AS stopped_on"
            + " FROM claim c LEFT JOIN refund_order o ON o.claim_id = c.id WHERE c.id = ?",
        row ->
            new Dates(
                new FirmId(row.getObject("firm_id", UUID.class)),
                Database.instant(row, "received_at"),
                row.getObject("stopped_on", LocalDate.class)),
        claim.value());
  }
}
