package pk.itregistry.incentives.performance;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import pk.itregistry.plumbing.database.Database;
import pk.itregistry.plumbing.time.BusinessClock;

/** Counts claims and days over all firms. Anybody may ask, so it counts once in some seconds. */
@ApplicationScoped
class RefundPerformance {
  private static final Duration KEPT = Duration.ofSeconds(10);

  private final Database database;
  private final BusinessClock clock;
  private final Cache<LocalDate, Figures> counted =
      Caffeine.newBuilder().maximumSize(1).expireAfterWrite(KEPT).build();

  RefundPerformance(Database database, BusinessClock clock) {
    this.database = database;
    this.clock = clock;
  }

  /**
   * How refunds are done.
   *
   * @param breached orders served after day 60, or not served by then
   * @param medianDaysToService from receipt to service; missing while nothing was served
   */
  @Schema(name = "RefundPerformance")
  record Figures(
      LocalDate asOf,
      long received,
      long decided,
      long served,
      long breached,
      long paid,
      @Nullable Long medianDaysToService) {}

  /** The figures as of today, at most ten seconds old. */
  Figures read() {
    return counted.get(clock.today(), this::count);
  }

  private Figures count(LocalDate today) {
    return database
        .row(
            "SELECT count(*) AS received,"
                + " count(*) FILTER (WHERE c.state = 'DECIDED') AS decided,"
                + " count(o.served_on) AS served,"
                + " count(*) FILTER (WHERE coalesce(o.served_on, c.ended_on, ?) > c.due_on)"
                + " AS breached,"
                + " count(c.paid_on) AS paid,"
                + " percentile_disc(0.5) WITHIN GROUP (ORDER BY o.served_on - (c.received_at AT TIME ZONE 'Asia/Karachi')::date)"
                + " AS median"
                + " FROM claim c"
                + " LEFT JOIN refund_order o ON o.claim_id = c.id AND o.state <> 'CANCELLED'"
                + " WHERE c.received_at IS NOT NULL",
            row -> figures(row, today),
            today)
        .orElseThrow();
  }

  private static Figures figures(ResultSet row, LocalDate today) throws SQLException {
    Integer median = row.getObject("median", Integer.class);
    return new Figures(
        today,
        row.getLong("received"),
        row.getLong("decided"),
        row.getLong("served"),
        row.getLong("breached"),
        row.getLong("paid"),
        median == null ? null : median.longValue());
  }
}
