package pk.itregistry.plumbing.event;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import pk.itregistry.kernel.problem.CommonProblem.NotYetKnown;
import pk.itregistry.kernel.problem.Refused;

/**
 * Read your writes across services: a request that names events of a service we listen to waits
 * until all of them have arrived, two seconds at most, and then hears not-yet-known instead of a
 * false 404. Tokens of services that we do not listen to are passed over.
 */
@ApplicationScoped
public class Consistency {
  private static final Duration LONGEST = Duration.ofSeconds(2);
  private static final Duration STEP = Duration.ofMillis(20);

  private final Inbox inbox;
  private final Optional<List<String>> heardServices;

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
    long deadline = System.nanoTime() + LONGEST.toNanos();
    while (!inbox.holdsAll(token.events())) {
      if (System.nanoTime() > deadline) {
        throw new Refused(new NotYetKnown());
      }
      pause();
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
