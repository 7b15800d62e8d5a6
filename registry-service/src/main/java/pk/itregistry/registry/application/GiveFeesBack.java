package pk.itregistry.registry.application;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import pk.itregistry.kernel.identity.ApplicationId;
import pk.itregistry.kernel.problem.Refused;
import pk.itregistry.kernel.text.PlainText;
import pk.itregistry.plumbing.time.BusinessClock;
import pk.itregistry.registry.outside.FeeGateway;

/**
 * Has the gateway give back the fees of what was declined, one after the other and outside any
 * transaction, again and again until it says yes. One that fails does not stop the others.
 */
@ApplicationScoped
class GiveFeesBack {
  private static final Logger LOG = Logger.getLogger(GiveFeesBack.class);
  private static final Duration LEASE = Duration.ofSeconds(30);
  private static final int ONE_ROUND = 200;
  private static final String UNKNOWN =
      "The gateway did not answer, so it may have given the money back or not. It is asked again;"
          + " ask it about the payment before you settle the fee otherwise.";

  private final DueRefunds due;
  private final FeeRefunds refunds;
  private final FeeGateway gateway;
  private final BusinessClock clock;
  private final Duration askAgainAfter;

  GiveFeesBack(
      DueRefunds due,
      FeeRefunds refunds,
      FeeGateway gateway,
      BusinessClock clock,
      @ConfigProperty(name = "itr.fee-refund.ask-again-after") Duration askAgainAfter) {
    this.due = due;
    this.refunds = refunds;
    this.gateway = gateway;
    this.clock = clock;
    this.askAgainAfter = askAgainAfter;
  }

  @Scheduled(every = "${itr.fee-refund.look-every}", concurrentExecution = ConcurrentExecution.SKIP)
  void giveBackWhatIsDue() {
    for (int asked = 0; asked < ONE_ROUND; asked++) {
      Optional<DueRefunds.Due> next = QuarkusTransaction.requiringNew().call(() -> due.take(LEASE));
      if (next.isEmpty()) {
        return;
      }
      giveBack(next.get());
    }
  }

  private void giveBack(DueRefunds.Due refund) {
    try {
      gateway.giveBack(refund.application(), refund.reference(), refund.amount());
    } catch (Refused refused) {
      due.askAgain(
          refund.application(), PlainText.cut(refused.problem().detail(), 1000), askAgainAfter);
      return;
    } catch (RuntimeException e) {
      LOG.warnf(e, "a fee is not given back yet: application=%s", refund.application());
      due.askAgain(refund.application(), UNKNOWN, askAgainAfter);
      return;
    }
    note(refund.application());
  }

  private void note(ApplicationId application) {
    try {
      QuarkusTransaction.requiringNew()
          .run(() -> refunds.locked(application).giveBack(clock.today()));
      LOG.infof("a fee was given back: application=%s", application);
    } catch (Refused refused) {
      LOG.errorf(
          "a fee was given back, and had gone back in another way: application=%s, %s",
          application, refused.problem().detail());
    } catch (RuntimeException e) {
      LOG.warnf(
          e,
          "a fee was given back and is not noted; it is asked again: application=%s",
          application);
    }
  }
}
