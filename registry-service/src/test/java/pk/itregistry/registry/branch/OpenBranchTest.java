package pk.itregistry.registry.branch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static pk.itregistry.plumbing.testkit.People.done;
import static pk.itregistry.plumbing.testkit.People.post;
import static pk.itregistry.registry.testkit.Places.certified;
import static pk.itregistry.registry.testkit.Places.place;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import pk.itregistry.plumbing.testkit.People;
import pk.itregistry.plumbing.testkit.Rows;
import pk.itregistry.registry.testkit.Desk;
import pk.itregistry.registry.testkit.Places;

/** Who opens a branch, with what, and what keeps it from being opened. */
@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class OpenBranchTest {
  private static Response opened(String firm, String body) {
    return post("owner", "firms/" + firm + "/branches", body);
  }

  private static String paid(String name) {
    return place(name, "PK-PB", "GW-" + UUID.randomUUID());
  }

  @Test
  void only_a_call_centre_that_is_certified_itself_opens_one() {
    opened(Desk.firm().id(), paid("Annexe"))
        .then()
        .statusCode(409)
        .body("code", equalTo("no-branches-of-the-kind"));
    opened(Places.callCentre().id(), paid("Annexe"))
        .then()
        .statusCode(409)
        .body("code", equalTo("firm-not-certified"));
    Desk.Firm over = certified();
    Desk.aged(over, 366);
    opened(over.id(), paid("Annexe"))
        .then()
        .statusCode(409)
        .body("code", equalTo("firm-not-certified"))
        .body("detail", containsString("EXPIRED"));
    assertThat(post("stranger", "firms/" + over.id() + "/branches", paid("Annexe")).statusCode())
        .isEqualTo(404);
  }

  @Test
  void what_is_wrong_with_a_request_is_told_at_once_and_no_payment_is_used_up_by_it() {
    Desk.Firm firm = certified();
    String reference = "GW-" + UUID.randomUUID();
    String bad = "{\"name\": \" \", \"address\": {\"city\": \"Multan\", \"province\": \"XX\"}}";
    opened(firm.id(), bad)
        .then()
        .statusCode(400)
        .body("errors.pointer", containsInAnyOrder("/name", "/address/line", "/address/province"));
    opened(firm.id(), place("Annexe", "PK-PB", "REFUSED-1"))
        .then()
        .statusCode(422)
        .body("code", equalTo("rule-fee-not-paid"));
    opened(firm.id(), place("Annexe", "PK-PB", reference).replace(reference, ""))
        .then()
        .statusCode(400);
    opened(
            firm.id(),
            "{\"name\": \"Annexe\", \"address\": {\"line\": \"1\", \"city\": \"Multan\","
                + " \"province\": \"PK-PB\"}}")
        .then()
        .statusCode(422)
        .body("errors.code", contains("rule-fee-due"));
    done(opened(firm.id(), place("Annexe", "PK-PB", reference)));

    opened(firm.id(), place("Other", "PK-PB", reference.toLowerCase(Locale.ROOT)))
        .then()
        .statusCode(409)
        .body("code", equalTo("fee-reference-used"));
    opened(firm.id(), paid("  ANNEXE "))
        .then()
        .statusCode(409)
        .body("code", equalTo("branch-name-taken"));
  }

  @Test
  void while_no_fee_is_published_none_is_opened() {
    Desk.Firm firm = certified();
    published("2999-01-01");
    try {
      opened(firm.id(), paid("Annexe"))
          .then()
          .statusCode(409)
          .body("code", equalTo("fee-not-published"));
    } finally {
      published("2020-07-01");
    }
    done(opened(firm.id(), paid("Annexe")));
  }

  private static void published(String from) {
    Rows.change("UPDATE branch_fee SET valid_from = ?::date", from);
  }

  @Test
  void of_two_that_open_one_place_at_once_one_does() throws Exception {
    Desk.Firm firm = certified();

    assertThat(People.atOnce(4, () -> opened(firm.id(), paid("Second floor")).statusCode()))
        .containsOnlyOnce(201)
        .containsOnly(201, 409);
  }
}
