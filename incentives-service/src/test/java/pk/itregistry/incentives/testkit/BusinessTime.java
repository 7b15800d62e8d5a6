package pk.itregistry.incentives.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.enterprise.inject.spi.CDI;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import pk.itregistry.contracts.registry.RegistryEvent;
import pk.itregistry.plumbing.database.Database;
import pk.itregistry.plumbing.event.Inbox;
import pk.itregistry.plumbing.testkit.Register;
import pk.itregistry.plumbing.time.BusinessClock;

/** Business time as the registry moves it; put back when closed, which only a test may do. */
public final class BusinessTime implements AutoCloseable {
  private final BusinessClock clock = CDI.current().select(BusinessClock.class).get();
  private final Database database = CDI.current().select(Database.class).get();
  private final Inbox inbox = CDI.current().select(Inbox.class).get();

  /** Lets time pass, and waits until the service goes by it. */
  public void pass(Neighbours neighbours, Duration time) {
    long wanted = clock.offsetSeconds() + time.toSeconds();
    UUID told = Register.voice().announce(new RegistryEvent.BusinessTimeMoved(wanted));
    await()
        .atMost(Duration.ofSeconds(30))
        .pollInterval(Duration.ofMillis(20))
        .until(() -> inbox.holdsAll(List.of(told)));
    assertThat(clock.offsetSeconds()).isEqualTo(wanted);
  }

  @Override
  public void close() {
    database.change("UPDATE business_time SET offset_seconds = 0");
    // The clock re-reads every second.
    await().atMost(Duration.ofSeconds(10)).until(() -> clock.offsetSeconds() == 0);
  }
}
