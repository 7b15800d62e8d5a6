package pk.itregistry.registry.change;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static pk.itregistry.plumbing.testkit.People.act;
import static pk.itregistry.plumbing.testkit.People.done;
import static pk.itregistry.plumbing.testkit.People.get;
import static pk.itregistry.plumbing.testkit.People.post;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import pk.itregistry.plumbing.testkit.Rows;
import pk.itregistry.plumbing.testkit.TestTokens;
import pk.itregistry.plumbing.time.BusinessClock;
import pk.itregistry.registry.testkit.Desk;

/**
 * A change that waits for its day is looked at again when that comes, unless a registrar has found
 * it right: meanwhile the firm may be another's.
 */
@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class ChangeOnItsDayTest {
  private static final int DAYS = 30;

  @Inject BusinessClock clock;
  @Inject AskBanks askBanks;
  @Inject LookAtChanges lookAtChanges;

  private String fromLater(String body) {
    LocalDate day = clock.today().plusDays(DAYS);
    return body.replaceFirst("\\}\\s*$", ", \"effectiveFrom\": \"%s\"}".formatted(day));
  }

  private String accepted(String firm, String body) {
    String request = Asked.made(firm, fromLater(body));
    askBanks.askWhatIsDue();
    Asked.read("owner", request).body("state", equalTo("ACCEPTED"));
    return request;
  }

  private void itsDayHasCome(String request) {
    Rows.change(
        "UPDATE change_request SET effective_from = effective_from - ? WHERE id = ?",
        DAYS,
        UUID.fromString(request));
    lookAtChanges.look();
  }

  private static void handedOver(String firm) {
    String code =
        done(post(
                "owner",
                "firms/" + firm + "/invitations",
                "{\"gives\": \"OWNERSHIP\", \"person\": \"%s\"}"
                    .formatted(TestTokens.subjectOf("stranger"))))
            .path("code");
    done(post("stranger", "invitations/acceptance", "{\"code\": \"%s\"}".formatted(code)));
  }

  @Test
  void a_registrar_is_asked_where_the_firm_was_handed_over_since() {
    String firm = Desk.firm().id();
    String request = accepted(firm, Asked.address("Quetta", ""));
    handedOver(firm);

    itsDayHasCome(request);

    Asked.read("rabia", request)
        .body("state", equalTo("IN_REVIEW"))
        .body("doubts.code", contains("OWNER_HAS_CHANGED"))
        .body("doubts.pointer", contains("/address"))
        .body("allowedActs", containsInAnyOrder("APPROVE", "DECLINE"));
    get("stranger", "firms/" + firm).then().body("address.city", equalTo("Lahore"));
    Asked.read("stranger", request).body("allowedActs", contains("WITHDRAW"));
    done(Asked.decided("rabia", request, "approval", null))
        .then()
        .body("state", equalTo("EFFECTIVE"));
  }

  @Test
  void a_registrar_is_asked_where_who_asked_may_not_manage_the_firm_any_more() {
    String firm = Desk.firm().id();
    String grant = Desk.grant(firm, "PERSON", TestTokens.subjectOf("omar"), "\"MANAGE_FIRM\"");
    String request =
        done(post(
                "omar",
                "firms/" + firm + "/change-requests",
                fromLater(Asked.address("Quetta", ""))))
            .path("id");
    done(act("owner", "firms/" + firm + "/authorities/" + grant, "revocation", null));

    itsDayHasCome(request);

    Asked.read("rabia", request)
        .body("state", equalTo("IN_REVIEW"))
        .body("doubts.code", contains("ASKED_BY_NO_MANAGER"));
    get("owner", "firms/" + firm).then().body("address.city", equalTo("Lahore"));
  }

  @Test
  void a_registrar_is_asked_where_a_doubt_has_come_up_since() {
    String iban = Asked.iban("7777");
    String other = Desk.firm().id();
    done(Asked.of(other, Asked.account(iban)));
    String firm = Desk.firm().id();
    String request = accepted(firm, Asked.account(iban));
    handedOver(other);

    itsDayHasCome(request);

    Asked.read("rabia", request)
        .body("state", equalTo("IN_REVIEW"))
        .body("doubts.code", hasItem("ACCOUNT_OF_ANOTHER_FIRM"))
        .body("doubts.firmId", contains(other));
  }

  @Test
  void an_account_that_was_found_right_is_not_paid_to_once_the_firm_is_anothers() {
    String firm = Desk.firm().id();
    String request = Asked.made(firm, fromLater(Asked.account(Asked.iban("0409"))));
    askBanks.askWhatIsDue();
    done(Asked.decided("rabia", request, "approval", null));
    handedOver(firm);

    itsDayHasCome(request);

    Asked.read("rabia", request)
        .body("state", equalTo("IN_REVIEW"))
        .body("doubts.code", hasItem("OWNER_HAS_CHANGED"));
    done(Asked.decided("rabia", request, "approval", null))
        .then()
        .body("state", equalTo("EFFECTIVE"));
  }

  @Test
  void what_a_registrar_found_right_takes_effect_as_it_was_decided() {
    Desk.Firm firm = Desk.firm();
    String name = "Ravi Softworks " + firm.ntn();
    String request = Asked.made(firm.id(), fromLater(Asked.name(name)));
    done(Asked.decided("rabia", request, "approval", null));
    handedOver(firm.id());

    itsDayHasCome(request);

    Asked.read("stranger", request).body("state", equalTo("EFFECTIVE")).body("doubts", empty());
    get("stranger", "firms/" + firm.id()).then().body("name", equalTo(name));
  }
}
