package pk.itregistry.registry.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static pk.itregistry.plumbing.testkit.People.as;
import static pk.itregistry.plumbing.testkit.People.freshNtn;
import static pk.itregistry.registry.testkit.Desk.BASE;
import static pk.itregistry.registry.testkit.Desk.act;
import static pk.itregistry.registry.testkit.Desk.done;
import static pk.itregistry.registry.testkit.Posts.submitted;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
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

/** One registrar at a time looks at an application. */
@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class TakeTest {
  private static final String APPROVAL = "initial-approval";

  @AfterEach
  void everybody_works_for_the_country_again() {
    for (String registrar : List.of("rabia", "rehan", "hina")) {
      Posts.working(registrar, Posts.work(null, ", \"from\": \"2001-01-01\""));
    }
  }

  private static void runOut(String application) {
    Rows.change(
        "UPDATE assignment SET since = now() - interval '9 hours',"
            + " until = now() - interval '1 hour' WHERE work = ?",
        UUID.fromString(application));
  }

  private static Response next(String registrar, String body) {
    return as(registrar).body(body).post(BASE + "work-queue/next");
  }

  private static Response read(String who, String application) {
    return as(who).get(BASE + "applications/" + application);
  }

  @Test
  void what_one_registrar_took_no_other_decides_until_it_is_handed_back() {
    String application = submitted("owner", "PK-PB");

    done(application, "assignment", "rabia", null)
        .then()
        .body("held.by", equalTo(Posts.person("rabia")))
        .body("held.until", notNullValue());
    read("rehan", application)
        .then()
        .body("held.by", equalTo(Posts.person("rabia")))
        .body("allowedActs", empty());
    for (String act : List.of("assignment", APPROVAL, "assignment/release")) {
      act(application, act, "rehan", null)
          .then()
          .statusCode(409)
          .body("code", equalTo("held-by-another"));
    }
    act(application, "decline", "rehan", "{\"reason\": \"no\"}").then().statusCode(409);
    done(application, "assignment/release", "rabia", null).then().body("held", nullValue());
    done(application, APPROVAL, "rehan", null).then().body("state", equalTo("INITIALLY_APPROVED"));
  }

  @Test
  void the_applicant_reads_since_when_somebody_looks_at_it_and_not_who() {
    String application = submitted("owner", "PK-PB");
    read("owner", application).then().body("lookedAtSince", nullValue());
    done(application, "assignment", "rabia", null);

    read("owner", application)
        .then()
        .body("held", nullValue())
        .body("lookedAtSince", notNullValue());
  }

  @Test
  void a_lease_runs_out_by_itself_and_begins_anew_when_taken_again() {
    String application = submitted("owner", "PK-PB");
    String until = done(application, "assignment", "rabia", null).path("held.until");
    assertThat(done(application, "assignment", "rabia", null).<String>path("held.until"))
        .isGreaterThan(until);

    runOut(application);
    read("rehan", application).then().body("held", nullValue());
    done(application, "assignment", "rehan", null)
        .then()
        .body("held.by", equalTo(Posts.person("rehan")));
    act(application, APPROVAL, "rabia", null).then().statusCode(409);
  }

  @Test
  void a_decision_makes_it_free_for_whoever_goes_on() {
    String application = submitted("owner", "PK-PB");
    done(application, "assignment", "rabia", null);
    done(application, APPROVAL, "rabia", null).then().body("held", nullValue());
    done(application, "fee-payment", "owner", Desk.payment());

    done(application, "registration", "rehan", null);
  }

  @Test
  void only_what_waits_for_a_registrar_can_be_taken() {
    act(Desk.draft(freshNtn()), "assignment", "rabia", null)
        .then()
        .statusCode(409)
        .body("code", equalTo("act-not-allowed"));
  }

  @Test
  void handing_back_what_nobody_holds_changes_nothing() {
    done(submitted("owner", "PK-PB"), "assignment/release", "rabia", null)
        .then()
        .body("held", nullValue());
  }

  @Test
  void fifty_who_ask_at_once_get_each_application_once() throws InterruptedException {
    Posts.cleared("PK-JK");
    String office = Posts.office("PK-JK");
    Posts.post("rabia", office);
    Posts.post("rehan", office);
    List<String> waiting =
        IntStream.range(0, 30).mapToObj(_ -> submitted("owner", "PK-JK")).toList();
    AtomicInteger turn = new AtomicInteger();

    List<Response> answers =
        People.atOnce(50, () -> next(turn.getAndIncrement() % 2 == 0 ? "rabia" : "rehan", "{}"));

    List<String> given =
        answers.stream()
            .filter(answer -> answer.statusCode() == 201)
            .map(answer -> answer.<String>path("id"))
            .toList();
    assertThat(given).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(waiting);
    assertThat(answers.stream().filter(answer -> answer.statusCode() != 201))
        .hasSize(20)
        .allSatisfy(answer -> assertThat(answer.<String>path("code")).isEqualTo("nothing-to-take"));
  }

  @Test
  void the_next_one_is_that_which_has_waited_longest_of_the_kind_and_province_asked_for() {
    Posts.cleared("PK-BA");
    Posts.cleared("PK-KP");
    Posts.post("rabia", Posts.office("PK-BA", "PK-KP"));
    String older = submitted("owner", "PK-BA");
    String younger = submitted("owner", "PK-BA");
    String elsewhere = submitted("owner", "PK-KP");

    next("rabia", "{\"kind\": \"PARTNERSHIP\"}").then().statusCode(409);
    next("rabia", "{\"province\": \"PK-PB\"}").then().statusCode(409);
    next("rabia", "{\"province\": \"PK-KP\"}")
        .then()
        .statusCode(201)
        .body("id", equalTo(elsewhere));
    next("rabia", "{}")
        .then()
        .statusCode(201)
        .header("Location", equalTo("/registry/v1/applications/" + older))
        .body("id", equalTo(older));
    next("rabia", "{}").then().body("id", equalTo(younger));
  }

  @Test
  void the_same_key_gives_the_same_application() {
    Posts.post("rabia", Posts.office("PK-BA"));
    submitted("owner", "PK-BA");
    submitted("owner", "PK-BA");
    String key = UUID.randomUUID().toString();

    String first = as("rabia", key).body("{}").post(BASE + "work-queue/next").path("id");
    String again = as("rabia", key).body("{}").post(BASE + "work-queue/next").path("id");
    assertThat(again).isEqualTo(first);
    next("rabia", "{}").then().statusCode(201).body("id", not(equalTo(first)));
  }

  @Test
  void nobody_is_given_their_own_application_or_that_of_a_firm_of_theirs() {
    Posts.cleared("PK-GB");
    Posts.post("rabia", Posts.office("PK-GB"));
    String own = submitted("rabia", "PK-GB");
    String ntn = freshNtn();
    String firms = submitted("rabia", "PK-PB", ntn);
    done(firms, APPROVAL, "rehan", null);
    done(firms, "fee-payment", "rabia", Desk.payment());
    done(firms, "registration", "rehan", null);
    String ofFirm = submitted("owner", "PK-GB", ntn);

    next("rabia", "{}").then().statusCode(409).body("code", equalTo("nothing-to-take"));
    for (String application : List.of(own, ofFirm)) {
      act(application, "assignment", "rabia", null)
          .then()
          .statusCode(403)
          .body("code", equalTo("not-allowed-own-application"));
      done(application, "assignment", "rehan", null);
    }
  }

  @Test
  void who_is_absent_or_serves_no_more_is_given_nothing() {
    String office = Posts.office("PK-GB");
    submitted("owner", "PK-GB");
    Posts.working(
        "rehan",
        Posts.work(
            office,
            ", \"from\": \"2001-01-01\","
                + " \"absence\": {\"from\": \"2001-01-01\", \"until\": \"2099-01-01\"}"));
    next("rehan", "{}").then().statusCode(409).body("code", equalTo("nothing-to-take"));
    Posts.working(
        "rehan", Posts.work(office, ", \"from\": \"2001-01-01\", \"until\": \"2002-01-01\""));
    next("rehan", "{}").then().statusCode(409).body("code", equalTo("nothing-to-take"));
    Posts.working("rehan", Posts.work(office, ", \"from\": \"2001-01-01\""));
    next("rehan", "{}").then().statusCode(201);
  }
}
