package pk.itregistry.incentives.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static pk.itregistry.incentives.testkit.Acts.aSubmittedClaim;
import static pk.itregistry.incentives.testkit.Acts.act;
import static pk.itregistry.incentives.testkit.Acts.anOrder;
import static pk.itregistry.plumbing.testkit.People.get;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import pk.itregistry.incentives.testkit.BusinessTime;
import pk.itregistry.incentives.testkit.Neighbours;
import pk.itregistry.kernel.time.LegalTime;
import pk.itregistry.plumbing.testkit.Register;

@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class BreachInTheTimelineTest {
  @Test
  void a_breach_stands_at_the_beginning_of_day_61_for_the_firm_and_the_officer() {
    try (BusinessTime time = new BusinessTime();
        Neighbours neighbours = new Neighbours()) {
      String late = aSubmittedClaim(neighbours.aVerifiedRemittance());
      String served = anOrder(neighbours.aVerifiedRemittance());
      act("omar", served, "service", null).then().statusCode(200);
      String inTime = "claims/" + get("omar", served).jsonPath().getString("claimId");

      time.pass(neighbours, Duration.ofDays(62));

      Instant day61 = LegalTime.startOf(Register.today().plusDays(61));
      get("portal-ledgerly", late + "/clock").then().body("breached", equalTo(true));
      for (String reader : new String[] {"portal-ledgerly", "omar"}) {
        JsonPath timeline = get(reader, late + "/timeline").jsonPath();
        assertThat(timeline.getString("items[-1].what")).isEqualTo("BREACHED");
        assertThat(Instant.parse(timeline.getString("items[-1].at"))).isEqualTo(day61);
        assertThat(timeline.getString("items[-1].words")).contains("s.170(4)");
      }
      assertThat(get("omar", inTime + "/timeline").jsonPath().getList("items.what"))
          .doesNotContain("BREACHED");
    }
  }
}
