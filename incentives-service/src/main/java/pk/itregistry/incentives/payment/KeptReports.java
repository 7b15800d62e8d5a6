package pk.itregistry.incentives.payment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import pk.itregistry.incentives.bankmessage.BankReport;
import pk.itregistry.incentives.payment.TakeBankReport.Received;
import pk.itregistry.kernel.identity.Uuid7;
import pk.itregistry.kernel.text.Canonical;
import pk.itregistry.plumbing.database.Database;
import pk.itregistry.plumbing.time.BusinessClock;

/** The banks' messages, byte for byte; one is known by its bank, its kind and its id. */
@ApplicationScoped
class KeptReports {
  private final Database database;
  private final BusinessClock clock;

  KeptReports(Database database, BusinessClock clock) {
    this.database = database;
    this.clock = clock;
  }

  /** Keeps the first message of its id; none when one was kept before. */
  Optional<UUID> keep(Received received, byte[] sent) {
    UUID id = Uuid7.next();
    int kept =
        database.change(
            "INSERT INTO bank_report"
                + " (id, bank, message, message_id, message_key, sha256, sent, received_at)"
                + " VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING",
            id,
            received.bank(),
            received.report().message(),
            received.report().messageId(),
            key(received.report()),
            received.sha256(),
            sent,
            clock.instant());
    return kept == 1 ? Optional.of(id) : Optional.empty();
  }

  /** The message that was kept under that id. */
  UUID idOf(Received received) {
    return database
        .row(
            "SELECT id FROM bank_report WHERE bank = ? AND message = ? AND message_key = ?",
            row -> row.getObject(1, UUID.class),
            received.bank(),
            received.report().message(),
            key(received.report()))
        .orElseThrow();
  }

  private static String key(BankReport report) {
    String key = Canonical.of(report.messageId());
    return key.isEmpty() ? report.messageId() : key;
  }
}
