package pk.itregistry.incentives.ledger;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import pk.itregistry.incentives.ledger.Ledger.AccountTotals;
import pk.itregistry.incentives.ledger.Ledger.PostedEntry;
import pk.itregistry.kernel.identity.RefundOrderId;
import pk.itregistry.kernel.money.Money;

/** The books as they are shown. */
final class LedgerView {
  private LedgerView() {}

  /** Every account; debits equal credits, so the balances sum to zero. */
  record TrialBalance(
      List<AccountBalance> accounts, BigDecimal debitPkr, BigDecimal creditPkr, BigDecimal sumPkr) {

    static TrialBalance of(List<AccountTotals> totals) {
      Money zero = Money.pkr("0");
      return new TrialBalance(
          totals.stream().map(AccountBalance::of).toList(),
          totals.stream().map(AccountTotals::debit).reduce(zero, Money::plus).amount(),
          totals.stream().map(AccountTotals::credit).reduce(zero, Money::plus).amount(),
          totals.stream().map(AccountTotals::balance).reduce(zero, Money::plus).amount());
    }
  }

  record AccountBalance(
      Account account, BigDecimal debitPkr, BigDecimal creditPkr, BigDecimal balancePkr) {
    static AccountBalance of(AccountTotals totals) {
      return new AccountBalance(
          totals.account(),
          totals.debit().amount(),
          totals.credit().amount(),
          totals.balance().amount());
    }
  }

  /** What was posted on an order, oldest first. */
  record OrderPostings(RefundOrderId orderId, List<PostingView> items) {}

  /** Positive amounts are debits, negative ones credits. */
  @Schema(name = "Posting")
  record PostingView(
      UUID postingId, String occasion, int attempt, LocalDate onDay, List<EntryView> entries) {
    static PostingView of(List<PostedEntry> entries) {
      PostedEntry first = entries.getFirst();
      return new PostingView(
          first.posting(),
          first.occasion(),
          first.attempt(),
          first.onDay(),
          entries.stream().map(entry -> new EntryView(entry.account(), entry.pkr())).toList());
    }
  }

  @Schema(name = "LedgerEntry")
  record EntryView(Account account, BigDecimal pkr) {}
}
