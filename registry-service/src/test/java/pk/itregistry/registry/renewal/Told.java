package pk.itregistry.registry.renewal;

import static org.awaitility.Awaitility.await;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pk.itregistry.contracts.exports.ExportsEvent.RemittanceRecorded;
import pk.itregistry.contracts.exports.ExportsEvent.ReturnFiled;
import pk.itregistry.contracts.exports.RemittanceState;
import pk.itregistry.contracts.exports.ReturnState;
import pk.itregistry.kernel.identity.FirmId;
import pk.itregistry.kernel.identity.RemittanceId;
import pk.itregistry.kernel.identity.ReturnId;
import pk.itregistry.kernel.time.LegalTime;
import pk.itregistry.kernel.time.TaxPeriod;
import pk.itregistry.plumbing.testkit.Announcer;
import pk.itregistry.plumbing.testkit.Rows;

/** What exports-service tells of a firm, over the real broker. */
final class Told {
  private Told() {}

  /** One return filed and one remittance under a code, and waits until both are heard. */
  static void evidence(String firm, String purposeCode, LocalDate day) {
    FirmId id = FirmId.of(firm);
    try (Announcer exports = new Announcer("exports")) {
      exports.announce(new ReturnFiled(filed(id, day)));
      exports.announce(new RemittanceRecorded(remittance(id, purposeCode, day, null)));
    }
    await().until(() -> heard("heard_return", firm) == 1 && heard("heard_remittance", firm) == 1);
  }

  private static long heard(String table, String firm) {
    return Rows.count(
        "SELECT count(*) FROM " + table + " WHERE firm_id = ?", UUID.fromString(firm));
  }

  private static ReturnState filed(FirmId firm, LocalDate day) {
    Instant at = LegalTime.startOf(day);
    return new ReturnState(
        ReturnId.fresh(),
        1,
        firm,
        TaxPeriod.monthOf(day.minusMonths(1)),
        false,
        3,
        at,
        "FILED",
        List.of());
  }

  static RemittanceState remittance(@Nullable BigDecimal reversed) {
    return remittance(FirmId.fresh(), "9184", LocalDate.of(2026, 11, 2), reversed);
  }

  static RemittanceState rejected() {
    return remittance(FirmId.fresh(), "9184", LocalDate.of(2026, 11, 2), null, "REJECTED");
  }

  private static RemittanceState remittance(
      FirmId firm, String purposeCode, LocalDate day, @Nullable BigDecimal reversed) {
    return remittance(firm, purposeCode, day, reversed, "RECORDED");
  }

  private static RemittanceState remittance(
      FirmId firm, String purposeCode, LocalDate day, @Nullable BigDecimal reversed, String state) {
    BigDecimal total = new BigDecimal("1000.00");
    return new RemittanceState(
        RemittanceId.fresh(),
        0,
        firm,
        "SCBL",
        "FT-" + UUID.randomUUID(),
        "PRC-1",
        day,
        purposeCode,
        "USD",
        total,
        new BigDecimal("0.00"),
        total,
        new BigDecimal("280.00"),
        new BigDecimal("280000.00"),
        new BigDecimal("280000.00"),
        null,
        new BigDecimal("0.00"),
        state,
        reversed,
        List.of(),
        false,
        List.of());
  }
}
