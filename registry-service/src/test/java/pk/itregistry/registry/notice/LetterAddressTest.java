package pk.itregistry.registry.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static pk.itregistry.plumbing.testkit.People.act;
import static pk.itregistry.plumbing.testkit.People.as;
import static pk.itregistry.plumbing.testkit.People.done;
import static pk.itregistry.plumbing.testkit.People.etag;
import static pk.itregistry.plumbing.testkit.People.get;
import static pk.itregistry.registry.testkit.Desk.BASE;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import pk.itregistry.plumbing.testkit.People;
import pk.itregistry.plumbing.testkit.Rows;
import pk.itregistry.plumbing.testkit.TestTokens;
import pk.itregistry.registry.testkit.Desk;

/** A firm has its letters go to another address, and both addresses hear of it. */
@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class LetterAddressTest {

  private static String of(String firm) {
    return "firms/" + firm + "/letter-address";
  }

  private static Response changed(String who, String firm, String email) {
    return changed(who, firm, email, etag("owner", of(firm)));
  }

  private static Response changed(String who, String firm, String email, String version) {
    return as(who)
        .header("If-Match", version)
        .body("{\"email\": \"%s\"}".formatted(email))
        .put(BASE + of(firm));
  }

  private static String letters(String firm) {
    return Rows.text(
        "SELECT coalesce(string_agg(kind || ' ' || address, ', ' ORDER BY kind), '') FROM notice"
            + " WHERE case_number = ? AND kind LIKE 'LETTERS_%'",
        firm);
  }

  @Test
  void letters_go_to_the_new_address_and_the_old_one_is_told() {
    String firm = Desk.firm().id();
    get("owner", of(firm)).then().body("email", equalTo("info@indus.example"));

    done(changed("owner", firm, "post@ravi.example"))
        .then()
        .body("firmId", equalTo(firm))
        .body("email", equalTo("post@ravi.example"));

    get("owner", of(firm)).then().body("email", equalTo("post@ravi.example"));
    assertThat(letters(firm))
        .isEqualTo("LETTERS_GO_ELSEWHERE info@indus.example, LETTERS_GO_HERE post@ravi.example");
    done(
        act(
            "rabia",
            "firms/" + firm,
            "suspension",
            "{\"reason\": \"NO_ANSWER\", \"words\": \"Seen.\", \"citation\": \"12\"}"));
    assertThat(
            Rows.text(
                "SELECT address FROM notice WHERE case_number = ? AND kind = 'FIRM_SUSPENDED'",
                firm))
        .isEqualTo("post@ravi.example");
  }

  @Test
  void a_firm_that_never_named_an_address_names_its_first() {
    String firm = Desk.firm().id();
    Rows.change(
        "UPDATE firm_letter_address SET email = NULL WHERE firm_id = ?", UUID.fromString(firm));
    get("owner", of(firm)).then().statusCode(200).body("email", nullValue());

    done(changed("owner", firm, "post@ravi.example"));

    assertThat(letters(firm)).isEqualTo("LETTERS_GO_HERE post@ravi.example");
  }

  @Test
  void what_is_no_address_or_no_change_is_refused_and_nobody_is_written_to() {
    String firm = Desk.firm().id();

    changed("owner", firm, "not an address")
        .then()
        .statusCode(400)
        .body("errors.pointer", contains("/email"))
        .body("errors.code", contains("malformed-email"));
    changed("owner", firm, "INFO@indus.example")
        .then()
        .statusCode(422)
        .body("errors.pointer", contains("/email"))
        .body("errors.code", contains("rule-nothing-changes"));
    changed("owner", firm, "post@ravi.example", "\"77\"").then().statusCode(412);
    assertThat(letters(firm)).isEmpty();
  }

  @Test
  void who_manages_the_firm_changes_it_and_nobody_else_learns_of_it() {
    String firm = Desk.firm().id();
    Desk.grant(firm, "PERSON", TestTokens.subjectOf("rehan"), "\"VIEW_RETURNS\"");
    Desk.grant(firm, "CLIENT", "portal-ledgerly", "\"VIEW_RETURNS\"");

    changed("rehan", firm, "post@ravi.example").then().statusCode(403);
    get("rehan", of(firm)).then().statusCode(403);
    changed("portal-ledgerly", firm, "post@ravi.example").then().statusCode(403);
    changed("stranger", firm, "post@ravi.example").then().statusCode(404);
    get("stranger", of(firm)).then().statusCode(404);
    get("rabia", of(firm)).then().statusCode(404);
    assertThat(letters(firm)).isEmpty();
  }

  @Test
  void it_is_changed_five_times_on_a_day_at_the_most() {
    String firm = Desk.firm().id();
    for (int i = 1; i <= FirmLetterAddress.MOST_ON_A_DAY; i++) {
      done(changed("owner", firm, "post%d@ravi.example".formatted(i)));
    }

    changed("owner", firm, "post9@ravi.example")
        .then()
        .statusCode(409)
        .body("code", equalTo("address-changed-often"));
  }

  @Test
  void of_two_who_change_it_at_once_one_does() throws InterruptedException {
    String firm = Desk.firm().id();
    String version = etag("owner", of(firm));
    AtomicInteger turn = new AtomicInteger();

    assertThat(
            People.atOnce(
                4,
                () ->
                    changed(
                            "owner",
                            firm,
                            "post%d@ravi.example".formatted(turn.getAndIncrement()),
                            version)
                        .statusCode()))
        .containsOnlyOnce(200)
        .containsOnly(200, 412);
  }
}
