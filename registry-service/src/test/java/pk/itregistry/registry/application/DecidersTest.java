package pk.itregistry.registry.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static pk.itregistry.plumbing.testkit.People.as;
import static pk.itregistry.plumbing.testkit.People.freshNtn;
import static pk.itregistry.registry.testkit.Desk.BASE;
import static pk.itregistry.registry.testkit.Desk.act;
import static pk.itregistry.registry.testkit.Desk.done;
import static pk.itregistry.registry.testkit.Posts.submitted;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import pk.itregistry.plumbing.testkit.Rows;
import pk.itregistry.registry.testkit.Desk;
import pk.itregistry.registry.testkit.Posts;

/** Who may decide on an application, at each of the registrars' doors. */
@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class DecidersTest {
  private static final String REASON = "{\"reason\": \"Struck off.\"}";

  private record Near(String application, String firm) {
    String decision(String decision) {
      return "{\"firmId\": \"%s\", \"decision\": \"%s\"}".formatted(firm, decision);
    }
  }

  /** An application with a name near that of a firm. */
  private static Near near() {
    String word = UUID.randomUUID().toString().replaceAll("[\\d-]", "") + "qx";
    String firm = Desk.named("Multan " + word + " Cloud");
    String application =
        QuestionsAnsweredTest.drafted(
            "stranger", Desk.company(freshNtn(), "Multan " + word + " Clouds"));
    done(application, "submission", "stranger", null);
    return new Near(application, firm);
  }

  private static String lettersOf(String application) {
    return Rows.text(
        "SELECT coalesce(string_agg(kind, ',' ORDER BY queued_at), '') FROM notice"
            + " WHERE case_number = ?",
        application);
  }

  private static String paid(String word) {
    String application = submitted("owner", "PK-PB");
    done(application, "initial-approval", "rabia", null);
    done(
        application,
        "fee-payment",
        "owner",
        "{\"paymentReference\": \"%s-%s\"}".formatted(word, UUID.randomUUID()));
    return application;
  }

  private static void refusedToOthers(String application, String act, String body) {
    act(application, act, "rehan", body)
        .then()
        .statusCode(409)
        .body("code", equalTo("held-by-another"));
  }

  @Test
  void what_one_registrar_holds_no_other_decides_on_by_its_name() {
    Near near = near();
    done(near.application(), "assignment", "rabia", null);

    refusedToOthers(near.application(), "name-decision", near.decision("MERGE"));
    refusedToOthers(near.application(), "name-decision", near.decision("NOT_A_DUPLICATE"));
    done(near.application(), "name-decision", "rabia", near.decision("NOT_A_DUPLICATE"))
        .then()
        .body("held.by", equalTo(Posts.person("rabia")));
  }

  @Test
  void what_one_registrar_holds_no_other_makes_due_again() {
    String application = paid("REVERSED");
    done(application, "assignment", "rabia", null);

    act(application, "fee-reversal", "rehan", null)
        .then()
        .statusCode(409)
        .body("code", equalTo("held-by-another"));
    done(application, "fee-reversal", "rabia", null).then().body("held", nullValue());
  }

  @Test
  void an_application_that_is_merged_is_declined_with_its_letter_and_held_by_nobody() {
    Near near = near();
    done(near.application(), "assignment", "rabia", null);

    done(near.application(), "name-decision", "rabia", near.decision("MERGE"))
        .then()
        .body("state", equalTo("DECLINED"))
        .body("held", nullValue());

    assertThat(lettersOf(near.application())).isEqualTo("APPLICATION_DECLINED");
  }

  @Test
  void an_application_that_is_declined_is_told_of_once() {
    String application = submitted("owner", "PK-PB");
    done(application, "decline", "rabia", REASON);

    assertThat(lettersOf(application)).isEqualTo("APPLICATION_DECLINED");
  }

  @Test
  void a_fee_that_is_due_again_is_told_in_words_of_its_own() {
    String application = paid("REVERSED");
    done(application, "fee-reversal", "rabia", null);

    assertThat(lettersOf(application)).isEqualTo("FEE_DUE,FEE_DUE_AGAIN");
  }

  @Test
  void the_owner_of_a_firm_decides_on_nothing_that_states_its_number() {
    String ntn = freshNtn();
    String firms = submitted("rabia", "PK-PB", ntn);
    done(firms, "initial-approval", "rehan", null);
    done(firms, "fee-payment", "rabia", Desk.payment());
    done(firms, "registration", "rehan", null);
    String application = submitted("owner", "PK-PB", ntn);

    for (String act : List.of("initial-approval", "registration", "fee-reversal")) {
      refusedAsOwn(application, act, null);
    }
    refusedAsOwn(application, "decline", REASON);
    refusedAsOwn(
        application,
        "return",
        "{\"reasons\": [{\"pointer\": \"/name\", \"reason\": \"Not as in the register.\"}]}");
    Rows.change("UPDATE application SET cnic = '3520212345671' WHERE id = ?::uuid", application);
    as("rabia")
        .get(BASE + "applications/" + application)
        .then()
        .body("state", equalTo("SUBMITTED"))
        .body("allowedActs", empty())
        .body("cnic", containsString("*"));
    as("rehan")
        .get(BASE + "applications/" + application)
        .then()
        .body("allowedActs", hasItem("DECLINE"));
    done(application, "assignment", "rehan", null).then().body("cnic", equalTo("3520212345671"));
    as("rabia").get(BASE + "applications/" + application).then().body("cnic", containsString("*"));
  }

  @Test
  void nobody_settles_the_fee_of_their_own_application() {
    String application = submitted("rabia", "PK-PB");
    done(application, "initial-approval", "rehan", null);
    done(
        application,
        "fee-payment",
        "rabia",
        "{\"paymentReference\": \"KEPT-%s\"}".formatted(UUID.randomUUID()));
    done(application, "decline", "rehan", REASON);

    refusedAsOwn(application, "fee-settlement", "{\"settlement\": \"By cheque 17.\"}");
  }

  private static void refusedAsOwn(String application, String act, @Nullable String body) {
    act(application, act, "rabia", body)
        .then()
        .statusCode(403)
        .body("code", equalTo("not-allowed-own-application"));
  }
}
