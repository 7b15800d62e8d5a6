package pk.itregistry.incentives.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import java.math.BigDecimal;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import pk.itregistry.kernel.identity.RefundOrderId;
import pk.itregistry.kernel.identity.Uuid7;
import pk.itregistry.kernel.money.Money;
import pk.itregistry.plumbing.database.Database;

@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class LedgerTest {
  private static final Money SANCTIONED = Money.pkr("211125.00");

  private final Ledger ledger;
  private final Database database;

  LedgerTest(Ledger ledger, Database database) {
    this.ledger = ledger;
    this.database = database;
  }

  @Test
  void a_posting_that_does_not_balance_is_refused_by_the_database() {
    assertThatThrownBy(() ->
            QuarkusTransaction.requiringNew()
                .run(() -> {
                  UUID posting = posting("DECIDED", RefundOrderId.fresh());
                  entry(posting, "REFUND_EXPENSE", "10.00");
                  entry(posting, "REFUNDS_PAYABLE", "-9.99");
                }))
        .hasStackTraceContaining("does not balance");
  }

  @Test
  void a_posting_without_entries_is_refused_by_the_database() {
    assertThatThrownBy(() ->
            QuarkusTransaction.requiringNew().run(() -> posting("PAID", RefundOrderId.fresh())))
        .hasStackTraceContaining("does not balance");
  }

  @Test
  void an_order_is_never_paid_more_than_was_sanctioned() {
    RefundOrderId order = RefundOrderId.fresh();
    post(Posting.decided(order, SANCTIONED));
    post(Posting.setOff(order, Money.pkr("11125.00")));

    assertThatThrownBy(() -> post(Posting.advised(order, 1, Money.pkr("200000.01"))))
        .hasStackTraceContaining("more than sanctioned");
  }

  @Test
  void the_same_occasion_is_posted_once() {
    RefundOrderId order = RefundOrderId.fresh();
    post(Posting.decided(order, SANCTIONED));

    assertThatThrownBy(() -> post(Posting.decided(order, SANCTIONED)))
        .hasStackTraceContaining("duplicate key");
  }

  @Test
  void the_service_cannot_change_or_delete_what_was_posted() {
    assertThatThrownBy(() -> change("UPDATE ledger_entry SET amount = amount"))
        .hasStackTraceContaining("permission denied");
    assertThatThrownBy(() -> change("DELETE FROM ledger_posting"))
        .hasStackTraceContaining("permission denied");
    assertThatThrownBy(() -> change("DELETE FROM set_off"))
        .hasStackTraceContaining("permission denied");
  }

  @Test
  void whatever_is_tried_in_whatever_order_the_books_hold() {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    for (int run = 0; run < 60; run++) {
      RefundOrderId order = RefundOrderId.fresh();
      Money sanctioned = Money.pkr(BigDecimal.valueOf(1 + random.nextLong(100_000_000), 2));
      post(Posting.decided(order, sanctioned));
      for (int step = 0; step < 12; step++) {
        tryToPost(random(random, order, sanctioned));
      }

      assertThat(sum("order_id = ?", order.value())).as("seed %d", seed).isEqualByComparingTo("0");
      assertThat(sum("order_id = ? AND account = 'REFUNDS_PAYABLE'", order.value()))
          .as("seed %d: never more than sanctioned", seed)
          .isLessThanOrEqualTo(BigDecimal.ZERO);
    }
  }

  private static Posting random(Random random, RefundOrderId order, Money sanctioned) {
    long most = sanctioned.amount().unscaledValue().longValue();
    Money amount = Money.pkr(BigDecimal.valueOf(1 + random.nextLong(most), 2));
    int attempt = 1 + random.nextInt(3);
    return switch (random.nextInt(5)) {
      case 0 -> Posting.setOff(order, amount);
      case 1 -> Posting.advised(order, attempt, amount);
      case 2 -> Posting.paid(order, attempt, amount);
      case 3 -> Posting.notPaid(order, attempt, amount);
      default -> Posting.returned(order, attempt, amount);
    };
  }

  private void tryToPost(Posting posting) {
    try {
      post(posting);
    } catch (RuntimeException refused) {
      // the books are what counts
    }
  }

  private void post(Posting posting) {
    QuarkusTransaction.requiringNew().run(() -> ledger.post(posting));
  }

  private void change(String sql) {
    QuarkusTransaction.requiringNew().run(() -> database.change(sql));
  }

  private UUID posting(String occasion, RefundOrderId order) {
    UUID id = Uuid7.next();
    database.change(
        "INSERT INTO ledger_posting (id, occasion, order_id, attempt, on_day)"
            + " VALUES (?, ?, ?, 0, DATE '2026-11-23')",
        id,
        occasion,
        order.value());
    return id;
  }

  private void entry(UUID posting, String account, String amount) {
    database.change(
        "INSERT INTO ledger_entry (posting_id, account, order_id, amount)"
            + " SELECT ?, ?, order_id, ? FROM ledger_posting WHERE id = ?",
        posting,
        account,
        new BigDecimal(amount),
        posting);
  }

  private BigDecimal sum(String where, UUID order) {
    return database
        .row(
            "SELECT coalesce(sum(amount), 0) FROM ledger_entry WHERE " + where,
            row -> row.getBigDecimal(1),
            order)
        .orElseThrow();
  }
}
