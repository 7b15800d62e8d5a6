package pk.itregistry.incentives.payment;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import pk.itregistry.incentives.timeline.Timeline;
import pk.itregistry.kernel.identity.ClaimId;
import pk.itregistry.kernel.identity.FirmId;
import pk.itregistry.kernel.identity.Iban;
import pk.itregistry.kernel.identity.PaymentAdviceId;
import pk.itregistry.kernel.identity.RefundOrderId;
import pk.itregistry.kernel.page.Cursor;
import pk.itregistry.kernel.page.Page;
import pk.itregistry.plumbing.database.Database;

/** Reads of payment advices. */
@ApplicationScoped
class AdviceDirectory {
  private static final String SELECT =
      "SELECT id, version, order_id, claim_id, firm_id, state, amount_pkr, payout_iban,"
          + " paying_bank, attempt, end_to_end_id, prepared_at, advised_at, paid_on, bank_reason,"
          + " bank_reason_text, bank_charge_pkr, letter_reference, letter_date, recorded_by,"
          + " first_signature"
          + " FROM payment_advice ";

  private final Database database;

  AdviceDirectory(Database database) {
    this.database = database;
  }

  Optional<AdviceView> find(PaymentAdviceId id, AdviceOffers offers) {
    return QuarkusTransaction.joiningExisting()
        .call(() -> database.row(SELECT + "WHERE id = ?", row -> view(row, offers), id.value()));
  }

  /** Whose payment it is, and on which claim. */
  Optional<Timeline.Of> placeOf(PaymentAdviceId id) {
    return database.row(SELECT + "WHERE id = ?", AdviceDirectory::place, id.value());
  }

  /** What waits for the treasury to release, repair or confirm it; or what is in one state. */
  Page<AdviceView> waiting(
      PaymentLife.@Nullable State state,
      Function<Timeline.Of, AdviceOffers> offers,
      @Nullable Cursor cursor,
      int limit) {
    String which =
        state == null
            ? "'PREPARED', 'IN_DOUBT', 'REJECTED', 'CANCELLED', 'RETURNED_BY_BANK'"
            : "'" + state + "'";
    // One connection for the payments and what is on offer of each.
    List<AdviceView> oneMore =
        QuarkusTransaction.joiningExisting()
            .call(() ->
                database.rows(
                    SELECT + "WHERE state IN (" + which + ") AND id > ? ORDER BY id LIMIT ?",
                    row -> view(row, offers.apply(place(row))),
                    Cursor.oldestFirst(cursor),
                    limit + 1));
    return Page.of(oneMore, limit, advice -> advice.adviceId().value());
  }

  private static Timeline.Of place(ResultSet row) throws SQLException {
    return new Timeline.Of(
        new ClaimId(row.getObject("claim_id", UUID.class)),
        new FirmId(row.getObject("firm_id", UUID.class)));
  }

  private static AdviceView view(ResultSet row, AdviceOffers offers) throws SQLException {
    PaymentLife.State state = PaymentLife.State.valueOf(row.getString("state"));
    Instant prepared = Objects.requireNonNull(Database.instant(row, "prepared_at"));
    return new AdviceView(
        new PaymentAdviceId(row.getObject("id", UUID.class)),
        row.getLong("version"),
        new RefundOrderId(row.getObject("order_id", UUID.class)),
        new ClaimId(row.getObject("claim_id", UUID.class)),
        new FirmId(row.getObject("firm_id", UUID.class)),
        state,
        row.getBigDecimal("amount_pkr"),
        new Iban(row.getString("payout_iban")).masked(),
        row.getString("paying_bank"),
        row.getInt("attempt"),
        row.getString("end_to_end_id"),
        prepared,
        Database.instant(row, "advised_at"),
        row.getObject("paid_on", LocalDate.class),
        row.getString("bank_reason"),
        row.getString("bank_reason_text"),
        row.getBigDecimal("bank_charge_pkr"),
        letter(row),
        offers.of(state, row.getString("first_signature"), row.getString("recorded_by")));
  }

  private static AdviceView.@Nullable Letter letter(ResultSet row) throws SQLException {
    String reference = row.getString("letter_reference");
    return reference == null
        ? null
        : new AdviceView.Letter(
            reference, row.getObject("letter_date", LocalDate.class), row.getString("recorded_by"));
  }
}
