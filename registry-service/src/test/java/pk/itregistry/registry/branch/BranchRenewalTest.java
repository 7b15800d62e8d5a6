package pk.itregistry.registry.branch;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static pk.itregistry.plumbing.testkit.People.act;
import static pk.itregistry.plumbing.testkit.People.done;
import static pk.itregistry.plumbing.testkit.People.get;
import static pk.itregistry.plumbing.testkit.People.post;
import static pk.itregistry.registry.testkit.Desk.BASE;
import static pk.itregistry.registry.testkit.Places.branch;
import static pk.itregistry.registry.testkit.Places.branchAppointed;
import static pk.itregistry.registry.testkit.Places.certified;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import pk.itregistry.plumbing.testkit.Rows;
import pk.itregistry.plumbing.time.BusinessClock;
import pk.itregistry.registry.testkit.Desk;
import pk.itregistry.registry.testkit.Places;

/** A firm's branches go on with it, and are paid for with it. */
@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class BranchRenewalTest {
  @Inject BusinessClock clock;

  private static ValidatableResponse read(String branch) {
    return get("owner", "branches/" + branch).then().statusCode(200);
  }

  private static String certificateOf(String branch) {
    return read(branch).extract().path("certificate");
  }

  private static ValidatableResponse verified(String number, LocalDate on) {
    return given()
        .queryParam("on", on.toString())
        .get(BASE + "certificates/" + number + "/verification")
        .then()
        .statusCode(200);
  }

  private String active(Desk.Firm firm) {
    String branch = branch(firm);
    Places.passed(branchAppointed(branch, clock.today()));
    return branch;
  }

  @Test
  void a_firm_is_renewed_with_its_branches_and_pays_for_those_that_go_on() {
    Desk.Firm firm = certified();
    String goesOn = active(firm);
    String closed = branch(firm, "Third floor", "PK-PB");
    Places.passed(branchAppointed(closed, clock.today()));
    String waiting = branch(firm, "Fourth floor", "PK-PB");
    Desk.aged(firm, 330);
    done(act("owner", "branches/" + closed, "closing", null));
    String before = certificateOf(goesOn);

    String renewal = done(post("owner", "firms/" + firm.id() + "/renewals", null)).path("id");
    done(act("owner", "renewals/" + renewal, "confirmation", "{}"));
    done(act("rabia", "renewals/" + renewal, "approval", null))
        .then()
        .body("fee.duePkr", equalTo("30000.00"))
        .body("fee.branches", equalTo(1))
        .body("fee.branchesPkr", equalTo("10000.00"));
    done(act("owner", "renewals/" + renewal, "fee-payment", Desk.payment()))
        .then()
        .body("state", equalTo("RENEWED"))
        .body("fee.paidPkr", equalTo("30000.00"));

    LocalDate next = lastDay(firm.certificate()).plusDays(1);
    assertThat(certificateOf(goesOn)).isEqualTo(before);
    verified(before, next).body("certified", equalTo(false)).body("reason", equalTo("EXPIRED"));
    assertThat(certifiedOn(goesOn, next)).isEqualTo(1);
    assertThat(certifiedOn(closed, next)).isZero();
    assertThat(certifiedOn(waiting, next)).isZero();
    assertThat(certifiedOn(goesOn, next.plusYears(1))).isZero();
  }

  private static LocalDate lastDay(String number) {
    return LocalDate.parse(given().get(BASE + "certificates/" + number).path("lastDay"));
  }

  private static long certifiedOn(String branch, LocalDate day) {
    return Rows.count(
        "SELECT count(*) FROM certificate WHERE branch_id = ?::uuid AND superseded_at IS NULL"
            + " AND valid_from <= ?::date AND ?::date < valid_until",
        branch,
        day.toString(),
        day.toString());
  }
}
