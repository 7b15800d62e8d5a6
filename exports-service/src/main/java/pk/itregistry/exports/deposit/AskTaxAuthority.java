package pk.itregistry.exports.deposit;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import pk.itregistry.exports.outside.TaxAuthority;
import pk.itregistry.exports.outside.TaxAuthority.Deposit;

/**
 * Asks the tax authority about withheld tax, one question after the other and outside any
 * transaction; the answer is settled in one of its own. One question that fails does not stop the
 * others: it was asked and not answered yet, and so it is put off and told.
 */
@ApplicationScoped
class AskTaxAuthority {
  private static final Logger LOG = Logger.getLogger(AskTaxAuthority.class);
  private static final Duration LEASE = Duration.ofSeconds(30);
  private static final int ONE_ROUND = 200;

  private final Instance<TaxAuthority> authority;
  private final DepositQuestions questions;
  private final TaxDeposits deposits;
  private final DepositAsker asker;
  private final Duration askAgainAfter;
  private final Duration askAgainAtMost;

  AskTaxAuthority(
      Instance<TaxAuthority> authority,
      DepositQuestions questions,
      TaxDeposits deposits,
      DepositAsker asker,
      @ConfigProperty(name = "itr.deposit.ask-again-after") Duration askAgainAfter,
      @ConfigProperty(name = "itr.deposit.ask-again-at-most") Duration askAgainAtMost) {
    this.authority = authority;
    this.questions = questions;
    this.deposits = deposits;
    this.asker = asker;
    this.askAgainAfter = askAgainAfter;
    this.askAgainAtMost = askAgainAtMost;
  }

  @Scheduled(every = "${itr.deposit.look-every}", concurrentExecution = ConcurrentExecution.SKIP)
  void askWhatIsDue() {
    if (authority.isUnsatisfied()) {
      return;
    }
    for (int asked = 0; asked < ONE_ROUND; asked++) {
      Optional<DepositQuestion> question =
          QuarkusTransaction.requiringNew().call(() -> questions.takeDue(LEASE));
      if (question.isEmpty()) {
        return;
      }
      ask(question.get(), authority.get());
    }
  }

  void ask(DepositQuestion question, TaxAuthority of) {
    try {
      Deposit answer = of.depositOf(question.cprNumber(), question.amount(), question.paidOn());
      QuarkusTransaction.requiringNew().run(() -> settle(question, answer));
    } catch (RuntimeException e) {
      LOG.warnf(
          e, "a deposit is not settled and comes up again: remittance=%s", question.remittance());
      putOff(question);
    }
  }

  private void putOff(DepositQuestion question) {
    try {
      QuarkusTransaction.requiringNew().run(() -> settle(question, new Deposit.NotYet()));
    } catch (RuntimeException e) {
      LOG.errorf(
          e, "a deposit comes up again after its lease: remittance=%s", question.remittance());
    }
  }

  private void settle(DepositQuestion question, Deposit answer) {
    asker.lock(question.remittance());
    if (answer instanceof Deposit.NotYet) {
      questions
          .askAgain(question, askAgainAfter, askAgainAtMost)
          .ifPresent(asking -> asker.notYet(question.remittance(), asking));
      return;
    }
    if (!questions.strike(question)) {
      return;
    }
    switch (answer) {
      case Deposit.Confirmed(var amount) when deposits.useUp(question, amount) ->
          asker.confirmed(question.remittance());
      case Deposit.Confirmed _ -> asker.refused(question.remittance(), "DEPOSIT_USED_UP");
      case Deposit.Refused(var reason) -> asker.refused(question.remittance(), reason);
      case Deposit.NotYet _ -> throw new IllegalStateException("answered above");
    }
    LOG.infof("a deposit was settled: remittance=%s answer=%s", question.remittance(), answer);
  }
}
