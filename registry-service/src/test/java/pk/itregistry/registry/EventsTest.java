package pk.itregistry.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static pk.itregistry.plumbing.testkit.People.as;
import static pk.itregistry.registry.testkit.Desk.BASE;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import pk.itregistry.plumbing.event.Outbox;
import pk.itregistry.plumbing.reannouncement.Reannounces;
import pk.itregistry.plumbing.testkit.ContextWork;
import pk.itregistry.plumbing.testkit.Listener;
import pk.itregistry.plumbing.testkit.People;
import pk.itregistry.plumbing.testkit.Rows;
import pk.itregistry.registry.testkit.Desk;
import pk.itregistry.registry.testkit.Places;
import pk.itregistry.registry.testkit.Posts;

/** Every accepted fact is written with its act and told in order; a refused one never is. */
@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class EventsTest {
  @Inject @Any Instance<Reannounces> announcers;
  @Inject Outbox outbox;
  @Inject EntityManager entities;

  @Test
  void a_registration_tells_of_the_firm_and_its_certificate() {
    try (Listener listener = new Listener("registry")) {
      Desk.Firm firm = Desk.firm();

      JsonNode registered = listener.awaitOf(firm.id(), 1).getFirst();
      assertThat(registered.at("/type").textValue())
          .isEqualTo("pk.itregistry.registry.firm.registered.v1");
      assertThat(registered.at("/specversion").textValue()).isEqualTo("1.0");
      assertThat(registered.at("/source").textValue()).isEqualTo("/registry-service");
      assertThat(registered.at("/data/firm/payoutIban").textValue())
          .matches("PK\\d\\dSCBL\\d{12}6702");
      assertThat(
              Rows.count(
                  "SELECT count(*) FROM outbox WHERE type LIKE '%certificate.issued.v1'"
                      + " AND event LIKE '%' || ? || '%'",
                  firm.certificate()))
          .isEqualTo(1);
    }
  }

  @Test
  void the_events_of_a_thing_arrive_in_the_order_of_its_acts() {
    try (Listener listener = new Listener("registry")) {
      String firm = Desk.firm().id();
      String grant = Desk.grant(firm, "CLIENT", "portal-ledgerly", "\"FILE_RETURNS\"");
      as("owner")
          .header("If-Match", "\"0\"")
          .post(BASE + "firms/" + firm + "/authorities/" + grant + "/revocation")
          .then()
          .statusCode(200)
          .body("state", equalTo("REVOKED"));

      List<JsonNode> heard = listener.awaitOf(grant, 2);
      assertThat(heard.stream().map(event -> event.at("/type").textValue()))
          .containsExactly(
              "pk.itregistry.registry.authority.granted.v1",
              "pk.itregistry.registry.authority.revoked.v1");
      assertThat(heard.stream().map(event -> event.at("/data/authority/version").longValue()))
          .isSorted()
          .doesNotHaveDuplicates();
    }
    Awaitility.await()
        .until(() -> Rows.count("SELECT count(*) FROM outbox WHERE published_at IS NULL") == 0);
  }

  @Test
  void a_refused_act_tells_nothing() throws Exception {
    String ntn = People.freshNtn();
    Desk.firm(ntn);
    String again = Desk.paid(People.freshNtn());
    Desk.restated(again, "ntn", ntn);

    Desk.act(again, "registration", "rabia", null)
        .then()
        .statusCode(409)
        .body("code", equalTo("duplicate-registration"));

    assertThat(
            Rows.count(
                "SELECT count(*) FROM outbox WHERE type LIKE '%firm.registered.v1'"
                    + " AND event LIKE '%\"' || ? || '\"%'",
                ntn))
        .isEqualTo(1);
    assertThat(Rows.count("SELECT count(*) FROM firm WHERE ntn = ?", ntn)).isEqualTo(1);
  }

  @Test
  void what_is_announced_again_is_flushed_once_a_batch() {
    Desk.grant(Desk.firm().id(), "CLIENT", "portal-ledgerly", "\"VIEW_RETURNS\"");
    Desk.grant(Desk.firm().id(), "CLIENT", "portal-ledgerly", "\"VIEW_RETURNS\"");

    Desk.renewal();
    Desk.renewal();

    Desk.changeRequest();
    Desk.changeRequest();

    Places.requested(Places.callCentre());
    Places.requested(Places.callCentre());

    Places.branch();
    Places.branch();

    Posts.office("PK-PB");
    Posts.office("PK-PB");
    Posts.officer();
    Posts.officer();

    assertThat(announcers.stream())
        .hasSize(9)
        .allSatisfy(announcer ->
            assertThat(
                    ContextWork.during(
                            entities,
                            () -> {
                              var next = announcer.after(new UUID(0, 0), 50);
                              assertThat(next).hasSizeGreaterThan(1);
                              outbox.announceAll(next);
                            })
                        .flushes())
                .isEqualTo(1));
  }

  @Test
  void all_firms_can_be_announced_again_in_batches() {
    try (Listener listener = new Listener("registry")) {
      String firm = Desk.firm().id();

      String asked =
          as("adnan")
              .body("{\"what\": \"FIRMS\"}")
              .post(BASE + "reannouncements")
              .then()
              .statusCode(202)
              .extract()
              .path("id");

      Awaitility.await()
          .until(() -> as("adnan").get(BASE + "reannouncements/" + asked).path("done"));
      int announced = as("adnan").get(BASE + "reannouncements/" + asked).path("announced");
      assertThat((long) announced).isGreaterThanOrEqualTo(1);
      assertThat(listener.awaitOf(firm, 2).getLast().at("/type").textValue())
          .isEqualTo("pk.itregistry.registry.firm.reannounced.v1");
    }
  }
}
