package pk.itregistry.plumbing.event;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import pk.itregistry.kernel.problem.CommonProblem.NotYetKnown;
import pk.itregistry.kernel.problem.Refused;

/**
 * Read your writes across services: a request that names events of a service we listen to waits
 * until all of them have arrived, two seconds at most, and then hears not-yet-known instead of a
 * false 404. Tokens of services that we do not listen to are passed over. Only so many wait at
 * once, a quarter of the threads that answer: whoever comes then is told to come back at once.
 */
@ApplicationScoped
public class Consistency {
  private static final Duration LONGEST = Duration.ofSeconds(2);
  private static final Duration STEP = Duration.ofMillis(20);
  private static final int MOST_WAITING = 16;

  private final Inbox inbox;
  private final Optional<List<String>> heardServices;
  private final Semaphore waiting = new Semaphore(MOST_WAITING);

  Consistency(
      Inbox inbox, @ConfigProperty(name = "itr.hears") Optional<List<String>> heardServices) {
    this.inbox = inbox;
    this.heardServices = heardServices;
  }

  /** Waits for what the header names; returns at once when there is none. */
  public void await(@Nullable String header) {
    if (header == null) {
      return;
    }
    ConsistencyToken token = ConsistencyToken.decode(header);
    if (heardServices.isEmpty() || !heardServices.get().contains(token.service())) {
      return;
    }
    if (!inbox.holdsAll(token.events())) {
      awaitAll(token.events());
    }
  }

  private void awaitAll(List<UUID> events) {
    if (!waiting.tryAcquire()) {
      throw new Refused(new NotYetKnown());
    }
    try {
      long deadline = System.nanoTime() + LONGEST.toNanos();
      do {
        if (System.nanoTime() > deadline) {
          throw new Refused(new NotYetKnown());
        }
        pause();
      } while (!inbox.holdsAll(events));
    } finally {
      waiting.release();
    }
  }

  private static void pause() {
    try {
      Thread.sleep(STEP);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Refused(new NotYetKnown());
    }
  }
}
