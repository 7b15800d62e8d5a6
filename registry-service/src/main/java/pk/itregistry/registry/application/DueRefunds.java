package pk.itregistry.registry.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import pk.itregistry.kernel.form.Text;
import pk.itregistry.kernel.identity.ApplicationId;
import pk.itregistry.kernel.money.Money;
import pk.itregistry.kernel.page.Cursor;
import pk.itregistry.kernel.page.Page;
import pk.itregistry.plumbing.database.Database;

/** Which fees are to be given back, and when the gateway is asked about which. */
@ApplicationScoped
class DueRefunds {
  private final Database database;

  DueRefunds(Database database) {
    this.database = database;
  }

  /** A fee that the gateway is to give back now. */
  record Due(ApplicationId application, String reference, Money amount) {}

  /**
   * A fee that is to be given back, or was.
   *
   * @param asked how often the gateway was asked
   * @param lastAnswer why it did not say yes, the last time that it was asked
   * @param settlement how the money went back, where not by the gateway
   */
  @Schema(name = "FeeRefund")
  record Listed(
      ApplicationId applicationId,
      PaymentReference paymentReference,
      BigDecimal amountPkr,
      FeeRefund.State state,
      LocalDate stateSince,
      int asked,
      @Text(most = 1000) @Nullable String lastAnswer,
      @Text(most = 500) @Nullable String settlement) {

    /** Some of them, the oldest application first. */
    @Schema(name = "FeeRefunds")
    record All(List<Listed> items) {}
  }

  /** The next whose time has come; nobody else asks about it until the lease is over. */
  Optional<Due> take(Duration lease) {
    return database.row(
        "UPDATE fee_refund SET ask_at = now() + make_interval(secs => ?),"
            + " asking_until = now() + make_interval(secs => ?), asked = asked + 1"
            + " WHERE application = (SELECT application FROM fee_refund"
            + " WHERE state = 'DUE' AND ask_at <= now() ORDER BY ask_at LIMIT 1"
            + " FOR UPDATE SKIP LOCKED) RETURNING application, fee_reference, amount_pkr",
        row ->
            new Due(
                new ApplicationId(row.getObject(1, UUID.class)),
                row.getString(2),
                Money.pkr(row.getBigDecimal(3))),
        lease.toSeconds(),
        lease.toSeconds());
  }

  /** Whether the gateway may be giving it back at this moment. */
  boolean isAsked(ApplicationId application) {
    return database.isTrue(
        "SELECT asking_until > now() FROM fee_refund WHERE application = ?", application.value());
  }

  /** Notes why the gateway did not say yes, and asks again later. */
  void askAgain(ApplicationId application, String answer, Duration later) {
    database.change(
        "UPDATE fee_refund SET last_answer = ?, ask_at = now() + make_interval(secs => ?),"
            + " asking_until = NULL WHERE application = ? AND state = 'DUE'",
        answer,
        later.toSeconds(),
        application.value());
  }

  /** Those in a state or in any. */
  Page<Listed> list(FeeRefund.@Nullable State state, @Nullable Cursor cursor, int limit) {
    @Nullable String only = state == null ? null : state.name();
    List<Listed> oneMore =
        database.rows(
            "SELECT application, fee_reference, amount_pkr, state, state_since, asked, last_answer,"
                + " settlement FROM fee_refund WHERE application > ?"
                + " AND (?::text IS NULL OR state = ?) ORDER BY application LIMIT ?",
            DueRefunds::listed,
            Cursor.oldestFirst(cursor),
            only,
            only,
            limit + 1);
    return Page.of(oneMore, limit, one -> one.applicationId().value());
  }

  private static Listed listed(ResultSet row) throws SQLException {
    return new Listed(
        new ApplicationId(row.getObject(1, UUID.class)),
        new PaymentReference(row.getString(2)),
        row.getBigDecimal(3),
        FeeRefund.State.valueOf(row.getString(4)),
        row.getObject(5, LocalDate.class),
        row.getInt(6),
        row.getString(7),
        row.getString(8));
  }
}
