package pk.itregistry.registry.change;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import pk.itregistry.kernel.identity.Actor;
import pk.itregistry.kernel.identity.ChangeRequestId;
import pk.itregistry.kernel.text.PlainText;
import pk.itregistry.plumbing.time.BusinessClock;
import pk.itregistry.registry.change.ChangeLife.State;
import pk.itregistry.registry.outside.AccountTitles;
import pk.itregistry.registry.outside.AccountTitles.Answer;

/**
 * Asks the banks for the titles of new accounts, one after the other and outside any transaction,
 * again and again until they answer. One that fails does not stop the others.
 */
@ApplicationScoped
class AskBanks {
  private static final Logger LOG = Logger.getLogger(AskBanks.class);
  private static final Duration LEASE = Duration.ofSeconds(30);
  private static final int ONE_ROUND = 200;

  private final DueProofs due;
  private final ChangeRequests requests;
  private final AccountTitles titles;
  private final HearBank hearBank;
  private final BusinessClock clock;
  private final Duration askAgainAfter;

  AskBanks(
      DueProofs due,
      ChangeRequests requests,
      AccountTitles titles,
      HearBank hearBank,
      BusinessClock clock,
      @ConfigProperty(name = "itr.change.ask-again-after") Duration askAgainAfter) {
    this.due = due;
    this.requests = requests;
    this.titles = titles;
    this.hearBank = hearBank;
    this.clock = clock;
    this.askAgainAfter = askAgainAfter;
  }

  @Scheduled(every = "${itr.change.ask-every}", concurrentExecution = ConcurrentExecution.SKIP)
  void askWhatIsDue() {
    Instant began = clock.systemInstant();
    for (int i = 0; i < ONE_ROUND; i++) {
      Optional<DueProofs.Due> next =
          QuarkusTransaction.requiringNew().call(() -> due.take(began, LEASE));
      if (next.isEmpty()) {
        return;
      }
      ask(next.get());
    }
  }

  private void ask(DueProofs.Due account) {
    try {
      Answer answer = titles.ask(account.account(), account.firmName());
      if (answer instanceof Answer.Silent silent) {
        askAgain(account, silent.why());
      } else {
        QuarkusTransaction.requiringNew().run(() -> heard(account.request(), answer));
      }
    } catch (RuntimeException e) {
      LOG.warnf(e, "an account is not proven yet: request=%s", account.request());
      askAgain(account, "The register could not ask the bank, or could not note its answer.");
    }
  }

  private void askAgain(DueProofs.Due account, String why) {
    due.askAgain(account.request(), PlainText.cut(PlainText.mend(why), 1000), askAgainAfter);
  }

  // Meanwhile it may have been withdrawn.
  private void heard(ChangeRequestId id, Answer answer) {
    ChangeRequest request = requests.locked(id);
    if (request.state() == State.REQUESTED) {
      hearBank.perform(request, answer, Actor.SYSTEM);
    }
  }
}
