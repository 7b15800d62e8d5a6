package pk.itregistry.incentives.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static pk.itregistry.plumbing.testkit.People.get;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import pk.itregistry.incentives.testkit.ConnectionsInHand;
import pk.itregistry.incentives.testkit.Neighbours;
import pk.itregistry.kernel.identity.FirmId;

@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class EligibilityTest {
  private static final int MANY = 15;

  @Test
  void a_page_of_remittances_takes_no_more_queries_than_a_few() {
    try (Neighbours neighbours = new Neighbours()) {
      FirmId firm = neighbours.aCertifiedFirm();
      for (int i = 0; i < MANY; i++) {
        neighbours.aVerifiedRemittance(firm);
      }

      int queries =
          ConnectionsInHand.takenDuring(() ->
              get("portal-ledgerly", "firms/" + firm + "/eligibility")
                  .then()
                  .statusCode(200)
                  .body("items", hasSize(MANY))
                  .body("items.claimable", everyItem(equalTo(true))));

      // One a remittance would be more than this, with room for what runs in the background.
      assertThat(queries).isLessThan(MANY);
    }
  }
}
