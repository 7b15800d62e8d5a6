package pk.itregistry.incentives.payment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import pk.itregistry.incentives.bankmessage.CreditTransfer;
import pk.itregistry.kernel.identity.Iban;
import pk.itregistry.kernel.identity.PaymentAdviceId;
import pk.itregistry.plumbing.database.Database;
import pk.itregistry.plumbing.time.BusinessClock;

/** The files for the bank, kept byte for byte: what was signed is what is fetched. */
@ApplicationScoped
class PaymentFiles {
  private final Database database;
  private final BusinessClock clock;
  private final Iban account;

  PaymentFiles(
      Database database,
      BusinessClock clock,
      @ConfigProperty(name = "itr.refund-account") String account) {
    this.database = database;
    this.clock = clock;
    this.account = new Iban(account);
  }

  /** Writes the file of the attempt that is being released. */
  void write(PaymentAdvice advice) {
    CreditTransfer transfer =
        new CreditTransfer(
            advice.endToEndId(),
            clock.instant(),
            clock.today(),
            account,
            advice.amount(),
            advice.payee(),
            advice.account(),
            advice.orderReference());
    database.change(
        "INSERT INTO payment_file (advice_id, attempt, end_to_end_id, xml, made_at)"
            + " VALUES (?, ?, ?, ?, ?)",
        advice.id().value(),
        advice.attempt(),
        advice.endToEndId(),
        transfer.toXml(),
        clock.instant());
  }

  /** The file of one attempt; an earlier one is never to be executed again. */
  Optional<String> ofAttempt(PaymentAdviceId id, int attempt) {
    return database.row(
        "SELECT xml FROM payment_file WHERE advice_id = ? AND attempt = ?",
        row -> row.getString(1),
        id.value(),
        attempt);
  }

  /** An end-to-end id of any attempt. */
  record Attempt(PaymentAdviceId advice, int attempt, String endToEndId) {}

  /** The attempts that these end-to-end ids name, of what was given to that bank to pay. */
  List<Attempt> attemptsOf(Set<String> endToEndIds, String bank) {
    return database.rows(
        "SELECT f.advice_id, f.attempt, f.end_to_end_id FROM payment_file f"
            + " JOIN payment_advice a ON a.id = f.advice_id AND a.paying_bank = ?"
            + " WHERE f.end_to_end_id = ANY(?)",
        row ->
            new Attempt(
                new PaymentAdviceId(row.getObject(1, UUID.class)), row.getInt(2), row.getString(3)),
        bank,
        endToEndIds.toArray(String[]::new));
  }
}
