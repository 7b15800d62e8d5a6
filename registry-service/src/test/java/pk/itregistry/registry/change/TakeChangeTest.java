package pk.itregistry.registry.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static pk.itregistry.plumbing.testkit.People.as;
import static pk.itregistry.plumbing.testkit.People.done;
import static pk.itregistry.plumbing.testkit.TestTokens.subjectOf;
import static pk.itregistry.registry.change.WaitingChanges.aged;
import static pk.itregistry.registry.change.WaitingChanges.cleared;
import static pk.itregistry.registry.change.WaitingChanges.runOut;
import static pk.itregistry.registry.change.WaitingChanges.taken;
import static pk.itregistry.registry.change.WaitingChanges.waiting;
import static pk.itregistry.registry.change.WaitingChanges.waitingOf;
import static pk.itregistry.registry.testkit.Desk.BASE;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import pk.itregistry.plumbing.testkit.People;
import pk.itregistry.plumbing.testkit.Rows;
import pk.itregistry.registry.testkit.Desk;
import pk.itregistry.registry.testkit.Posts;

/** One registrar at a time looks at a request for a change. */
@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class TakeChangeTest {
  private static final String RELEASE = "assignment/release";

  @AfterEach
  void everybody_works_for_the_country_again() {
    for (String registrar : List.of("rabia", "rehan", "hina")) {
      Posts.working(registrar, Posts.work(null, ", \"from\": \"2001-01-01\""));
    }
  }

  private static Response next(String registrar, String body) {
    return as(registrar).body(body).post(BASE + "change-requests/next");
  }

  private static Response reassigned(String request, String head, String body) {
    return Asked.decided(head, request, "assignment/reassignment", body);
  }

  @Test
  void what_one_registrar_took_no_other_decides_until_it_is_handed_back() {
    String request = waiting("PK-PB");

    done(taken("rabia", request))
        .then()
        .body("held.by", equalTo(subjectOf("rabia")))
        .body("held.until", notNullValue())
        .body("allowedActs", containsInAnyOrder("APPROVE", "DECLINE"));
    Asked.read("rehan", request)
        .body("held.by", equalTo(subjectOf("rabia")))
        .body("allowedActs", empty());
    Asked.read("owner", request)
        .body("held", nullValue())
        .body("allowedActs", contains("WITHDRAW"));
    for (String act : List.of("assignment", "approval", RELEASE)) {
      Asked.decided("rehan", request, act, null)
          .then()
          .statusCode(409)
          .body("code", equalTo("held-by-another"));
    }
    Asked.decided("rehan", request, "decline", "{\"reason\": \"No.\"}").then().statusCode(409);

    done(Asked.decided("rabia", request, RELEASE, null)).then().body("held", nullValue());
    done(Asked.decided("rehan", request, "approval", null))
        .then()
        .body("state", equalTo("EFFECTIVE"))
        .body("held", nullValue());
  }

  @Test
  void the_owner_sees_to_whom_a_request_was_shown_by_taking_it() {
    String firm = Desk.firm().id();
    done(taken("hina", waitingOf(firm, "PK-PB")));

    as("owner")
        .get(BASE + "firms/" + firm + "/readings")
        .then()
        .body(
            "items.findAll { it.officer == '%s' }.operation".formatted(subjectOf("hina")),
            hasItem("takeChange"));
  }

  @Test
  void what_its_registrar_decides_is_free_and_nobody_takes_what_is_decided() {
    String request = waiting("PK-PB");
    done(taken("rabia", request));
    done(Asked.decided("rabia", request, "decline", "{\"reason\": \"No.\"}"));

    taken("rabia", request).then().statusCode(409).body("code", equalTo("act-not-allowed"));
    as("rabia")
        .get(BASE + "change-requests?limit=200&whose=MINE")
        .then()
        .body("items.id", not(hasItem(request)));
  }

  @Test
  void the_next_one_is_that_which_has_waited_longest_of_the_kind_and_province_asked_for() {
    cleared("PK-BA");
    cleared("PK-KP");
    Posts.post("rabia", Posts.office("PK-BA", "PK-KP"));
    String younger = waiting("PK-BA");
    String older = waiting("PK-BA");
    aged(older, 2);
    String elsewhere = waiting("PK-KP");

    next("rabia", "{\"kind\": \"PARTIES\"}")
        .then()
        .statusCode(409)
        .body("code", equalTo("nothing-to-take"));
    next("rabia", "{\"province\": \"PK-PB\"}").then().statusCode(409);
    next("rabia", "{\"province\": \"PK-KP\"}")
        .then()
        .statusCode(201)
        .body("id", equalTo(elsewhere));
    next("rabia", "{\"kind\": \"NAME\"}")
        .then()
        .statusCode(201)
        .header("Location", equalTo("/registry/v1/change-requests/" + older))
        .body("id", equalTo(older))
        .body("held.by", equalTo(subjectOf("rabia")));
    next("rabia", "{}").then().body("id", equalTo(younger));
    next("rabia", "{}").then().statusCode(409).body("code", equalTo("nothing-to-take"));
  }

  @Test
  void nobody_is_given_what_they_asked_for_or_what_is_of_a_firm_that_they_act_for() {
    cleared("PK-IS");
    Posts.post("rehan", Posts.office("PK-IS"));
    String firm = Desk.firm().id();
    Desk.grant(firm, "PERSON", subjectOf("rehan"), "\"VIEW_RETURNS\"");
    String ofFirm = waitingOf(firm, "PK-IS");
    String asked = waiting("PK-IS");
    Rows.change(
        "UPDATE change_request SET requested_by = ? WHERE id = ?",
        "person:" + subjectOf("rehan"),
        UUID.fromString(asked));

    next("rehan", "{}").then().statusCode(409).body("code", equalTo("nothing-to-take"));
    taken("rehan", ofFirm).then().statusCode(403).body("code", equalTo("not-allowed-own-firm"));
    taken("rehan", asked).then().statusCode(403).body("code", equalTo("not-allowed-own-change"));
    done(taken("rabia", asked));
  }

  @Test
  void twenty_who_ask_at_once_get_each_request_once() throws InterruptedException {
    cleared("PK-JK");
    String office = Posts.office("PK-JK");
    Posts.post("rabia", office);
    Posts.post("rehan", office);
    List<String> waiting = IntStream.range(0, 8).mapToObj(_ -> waiting("PK-JK")).toList();
    AtomicInteger turn = new AtomicInteger();

    List<Response> answers =
        People.atOnce(20, () -> next(turn.getAndIncrement() % 2 == 0 ? "rabia" : "rehan", "{}"));

    assertThat(
            answers.stream()
                .filter(answer -> answer.statusCode() == 201)
                .map(answer -> answer.<String>path("id")))
        .doesNotHaveDuplicates()
        .containsExactlyInAnyOrderElementsOf(waiting);
    assertThat(answers.stream().filter(answer -> answer.statusCode() != 201))
        .hasSize(12)
        .allSatisfy(answer -> assertThat(answer.<String>path("code")).isEqualTo("nothing-to-take"));
  }

  /** Whatever is done in whatever order: a lease is one person's, as a simple model says. */
  @Test
  void a_lease_is_never_doubled() {
    String request = waiting("PK-PB");
    Random random = new Random(20261130);
    List<String> registrars = List.of("rabia", "rehan", "hina");
    String holder = "";
    for (int i = 0; i < 40; i++) {
      String who = registrars.get(random.nextInt(3));
      boolean free = holder.isEmpty() || holder.equals(who);
      switch (random.nextInt(3)) {
        case 0 -> {
          assertThat(taken(who, request).statusCode()).isEqualTo(free ? 200 : 409);
          holder = free ? who : holder;
        }
        case 1 -> {
          assertThat(Asked.decided(who, request, RELEASE, null).statusCode())
              .isEqualTo(free ? 200 : 409);
          holder = free ? "" : holder;
        }
        default -> {
          runOut(request);
          holder = "";
        }
      }
      Asked.read("rabia", request)
          .body("held.by", holder.isEmpty() ? nullValue() : equalTo(subjectOf(holder)));
    }
  }

  @Test
  void the_head_of_an_office_gives_it_to_one_of_the_office() {
    String office = Posts.office("PK-SD");
    String request = waiting("PK-SD");
    Posts.post("rehan", office);
    Posts.post("rabia", Posts.office("PK-PB"));
    done(taken("rabia", request));
    String to = "{\"to\": \"%s\"}";

    Posts.post("hina", office);
    reassigned(request, "hina", to.formatted(subjectOf("rehan")))
        .then()
        .statusCode(403)
        .body("code", equalTo("not-allowed-no-head-today"));
    Posts.leading("hina", office, "");
    reassigned(request, "rehan", to.formatted(subjectOf("rehan"))).then().statusCode(403);
    reassigned(request, "hina", to.formatted(subjectOf("rabia")))
        .then()
        .statusCode(422)
        .body("errors.pointer", contains("/to"));
    done(reassigned(request, "hina", to.formatted(subjectOf("rehan"))))
        .then()
        .body("held.by", equalTo(subjectOf("rehan")));
    Asked.decided("rabia", request, "approval", null).then().statusCode(409);
    done(Asked.decided("rehan", request, "approval", null));
  }
}
