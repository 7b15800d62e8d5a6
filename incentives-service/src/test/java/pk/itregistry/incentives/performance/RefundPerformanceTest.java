package pk.itregistry.incentives.performance;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import pk.itregistry.incentives.performance.RefundPerformance.Figures;
import pk.itregistry.incentives.testkit.Acts;
import pk.itregistry.incentives.testkit.Neighbours;
import pk.itregistry.plumbing.database.Database;
import pk.itregistry.plumbing.time.BusinessClock;

@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class RefundPerformanceTest {
  private final RefundPerformance performance;
  private final Database database;
  private final BusinessClock clock;

  RefundPerformanceTest(RefundPerformance performance, Database database, BusinessClock clock) {
    this.performance = performance;
    this.database = database;
    this.clock = clock;
  }

  @Test
  void a_claim_counts_once_it_is_received_and_again_when_decided_and_served() {
    try (Neighbours neighbours = new Neighbours()) {
      Figures before = counted();
      Acts.aSubmittedClaim(neighbours.aVerifiedRemittance());
      Figures received = counted();
      Acts.aPreparedPayment(neighbours.aVerifiedRemittance());
      Figures served = counted();

      assertThat(received.received()).isEqualTo(before.received() + 1);
      assertThat(received.decided()).isEqualTo(before.decided());
      assertThat(served.received()).isEqualTo(before.received() + 2);
      assertThat(served.decided()).isEqualTo(before.decided() + 1);
      assertThat(served.served()).isEqualTo(before.served() + 1);
      assertThat(served.paid()).isEqualTo(before.paid());
      assertThat(served.breached()).isEqualTo(before.breached());
      assertThat(served.medianDaysToService()).isNotNull();
    }
  }

  @Test
  void it_is_counted_once_for_all_who_ask_within_some_seconds() {
    assertThat(performance.read()).isSameAs(performance.read());
  }

  private Figures counted() {
    return new RefundPerformance(database, clock).read();
  }
}
