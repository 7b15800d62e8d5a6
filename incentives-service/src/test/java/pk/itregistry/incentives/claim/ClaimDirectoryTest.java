package pk.itregistry.incentives.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static pk.itregistry.incentives.testkit.Acts.aSubmittedClaim;
import static pk.itregistry.incentives.testkit.Acts.act;
import static pk.itregistry.incentives.testkit.Acts.anOrder;
import static pk.itregistry.plumbing.testkit.People.get;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import pk.itregistry.incentives.claim.ClaimView.Summary;
import pk.itregistry.incentives.testkit.Bystander;
import pk.itregistry.incentives.testkit.ConnectionsInHand;
import pk.itregistry.incentives.testkit.Neighbours;
import pk.itregistry.kernel.identity.ClaimId;
import pk.itregistry.kernel.identity.FirmId;
import pk.itregistry.kernel.page.Cursor;
import pk.itregistry.kernel.page.Page;
import pk.itregistry.plumbing.time.BusinessClock;

@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class ClaimDirectoryTest {
  private static final ClaimOffers OFFERS =
      new ClaimOffers(Bystander.actor("nobody"), Bystander.NOBODY, () -> false);

  private final ClaimDirectory directory;
  private final BusinessClock clock;

  ClaimDirectoryTest(ClaimDirectory directory, BusinessClock clock) {
    this.directory = directory;
    this.clock = clock;
  }

  @TestFactory
  Stream<DynamicTest> a_read_holds_one_connection_at_a_time() {
    try (Neighbours neighbours = new Neighbours()) {
      FirmId firm = neighbours.aCertifiedFirm();
      String path = aSubmittedClaim(neighbours.aVerifiedRemittance(firm));
      ClaimId claim = ClaimId.of(path.substring("claims/".length()));
      return Stream.of(
          overOneConnection("a claim with its lines", () -> directory.find(claim, true, OFFERS)),
          overOneConnection("a firm's claims", () -> directory.ofFirm(firm, null, 50)),
          overOneConnection("the officers' queue", () -> directory.queue("nobody", null, 50)));
    }
  }

  @Test
  void a_decided_claim_is_in_the_queue_until_its_order_is_served() {
    try (Neighbours neighbours = new Neighbours()) {
      String order = anOrder(neighbours.aVerifiedRemittance());
      String claim = get("omar", order).jsonPath().getString("claimId");
      String waiting = aSubmittedClaim(neighbours.aVerifiedRemittance());

      assertThat(queued()).containsOnlyOnce(claim, waiting.substring("claims/".length()));
      act("omar", order, "service", null).then().statusCode(200);

      assertThat(queued()).doesNotContain(claim);
    }
  }

  /** The whole queue, page by page. */
  private List<String> queued() {
    List<Summary> all = new ArrayList<>();
    Cursor next = null;
    do {
      Page<Summary> page = directory.queue("nobody", next, 7);
      all.addAll(page.items());
      next = page.next();
    } while (next != null);
    assertThat(all).extracting(queued -> Objects.requireNonNull(queued.clock()).dueOn()).isSorted();
    return all.stream().map(queued -> queued.claimId().toString()).toList();
  }

  private DynamicTest overOneConnection(String what, Runnable read) {
    return DynamicTest.dynamicTest(
        what,
        () -> {
          // After a move the clock has to ask the database again, as it does every second.
          QuarkusTransaction.requiringNew().run(() -> clock.advanceTo(0));
          assertThat(ConnectionsInHand.mostDuring(read)).isEqualTo(1);
        });
  }
}
