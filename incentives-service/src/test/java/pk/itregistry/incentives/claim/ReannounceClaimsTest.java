package pk.itregistry.incentives.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static pk.itregistry.incentives.testkit.Acts.aSubmittedClaim;
import static pk.itregistry.incentives.testkit.Acts.draft;
import static pk.itregistry.plumbing.testkit.People.get;
import static pk.itregistry.plumbing.testkit.People.post;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import pk.itregistry.contracts.exports.RemittanceState;
import pk.itregistry.incentives.testkit.Neighbours;
import pk.itregistry.kernel.identity.FirmId;
import pk.itregistry.plumbing.database.Database;

@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class ReannounceClaimsTest {
  private final Database database;

  ReannounceClaimsTest(Database database) {
    this.database = database;
  }

  @Test
  void a_claim_is_told_again_as_it_stands_and_a_draft_is_nobodys_business() {
    try (Neighbours neighbours = new Neighbours()) {
      FirmId firm = neighbours.aCertifiedFirm();
      String claim =
          aSubmittedClaim(neighbours.aVerifiedRemittance(firm)).substring("claims/".length());
      RemittanceState other = neighbours.aVerifiedRemittance(firm);
      draft("portal-ledgerly", firm, other.remittanceId()).then().statusCode(201);

      announceAgain();

      List<String> told =
          database.rows(
              "SELECT subject || ' ' || (event::jsonb #>> '{data,claim,state}') FROM outbox"
                  + " WHERE type = 'pk.itregistry.incentives.claim.reannounced.v1'"
                  + " AND event::jsonb #>> '{data,claim,firmId}' = ?",
              row -> row.getString(1),
              firm.toString());
      assertThat(told).containsExactly(claim + " SUBMITTED");
    }
  }

  private static void announceAgain() {
    Response asked = post("adnan", "reannouncements", "{\"what\": \"CLAIMS\"}", null);
    asked.then().statusCode(202);
    String run = "reannouncements/" + asked.jsonPath().getString("id");
    await()
        .atMost(Duration.ofSeconds(30))
        .until(() -> get("adnan", run).jsonPath().getBoolean("done"));
  }
}
