package pk.itregistry.registry.firm;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static pk.itregistry.plumbing.testkit.People.as;
import static pk.itregistry.registry.testkit.Desk.BASE;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import pk.itregistry.plumbing.testkit.Lifecycles;
import pk.itregistry.plumbing.testkit.People;
import pk.itregistry.plumbing.testkit.Rows;
import pk.itregistry.registry.testkit.Desk;

@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class RegisterFirmTest {
  @Inject DataSource database;

  @Test
  void the_database_knows_the_states_of_a_registration() {
    Lifecycles.checkConstraint(database, "firm", "state", RegistrationLife.LIFE);
  }

  @RepeatedTest(5)
  void two_registrars_at_the_same_moment_register_one_tax_number_once() throws Exception {
    String ntn = People.freshNtn();

    List<Response> answers =
        registeredAtOnce(Desk.paid(ntn, Desk.freshCuin()), paidAndRestated("ntn", ntn));

    assertOneRegisteredAndTheOtherHears("duplicate-registration", answers);
    assertThat(Rows.count("SELECT count(*) FROM firm WHERE ntn = ?", ntn)).isEqualTo(1);
  }

  @Test
  void two_registrars_at_the_same_moment_register_one_cuin_once() throws Exception {
    String cuin = Desk.freshCuin();

    List<Response> answers =
        registeredAtOnce(Desk.paid(People.freshNtn(), cuin), paidAndRestated("cuin", cuin));

    assertOneRegisteredAndTheOtherHears("duplicate-cuin", answers);
    assertThat(Rows.count("SELECT count(*) FROM firm WHERE cuin = ?", cuin)).isEqualTo(1);
  }

  @Test
  void of_two_registrars_of_one_application_the_second_hears_of_the_first() throws Exception {
    String application = Desk.paid(People.freshNtn());

    List<Response> answers = registeredAtOnce(application, application);

    assertThat(answers.stream().map(Response::statusCode)).containsExactlyInAnyOrder(201, 412);
  }

  // The approval keeps two applications of one number apart; the register does not rely on it.
  private static String paidAndRestated(String column, String number) throws Exception {
    String application = Desk.paid(People.freshNtn(), Desk.freshCuin());
    Desk.restated(application, column, number);
    return application;
  }

  /** Both have found all in order, and one at least waits to enter the firm. */
  private static List<Response> registeredAtOnce(String one, String other) throws Exception {
    List<CompletableFuture<Response>> answers;
    try (Connection owner = Rows.asOwner()) {
      owner.setAutoCommit(false);
      Rows.execute(owner, "LOCK TABLE firm IN SHARE MODE");
      answers = List.of(register(one, "rabia"), register(other, "rehan"));
      Awaitility.await()
          .until(() ->
              Rows.count(
                      "SELECT count(DISTINCT w.pid) FROM pg_locks w JOIN pg_stat_activity a"
                          + " ON a.pid = w.pid AND a.datname = current_database()"
                          + " WHERE NOT w.granted AND (w.relation = 'firm'::regclass"
                          + " OR w.locktype IN ('transactionid', 'tuple'))")
                  == 2);
    }
    return answers.stream().map(CompletableFuture::join).toList();
  }

  private static void assertOneRegisteredAndTheOtherHears(String code, List<Response> answers) {
    assertThat(answers.stream().map(Response::statusCode)).containsExactlyInAnyOrder(201, 409);
    assertThat(answers.stream().map(answer -> answer.jsonPath().getString("code")))
        .containsExactlyInAnyOrder(null, code);
  }

  @Test
  void a_cuin_is_free_again_only_when_its_registration_has_ended() throws Exception {
    String cuin = Desk.freshCuin();
    String ntn = People.freshNtn();
    Desk.done(Desk.paid(ntn, cuin), "registration", "rabia", null);
    String again = paidAndRestated("cuin", cuin);

    Desk.act(again, "registration", "rabia", null)
        .then()
        .statusCode(409)
        .body("code", equalTo("duplicate-cuin"))
        .body("detail", containsString(cuin));

    try (Connection service = Rows.asService()) {
      Rows.execute(service, "UPDATE firm SET state = 'CANCELLED' WHERE ntn = '" + ntn + "'");
    }
    Desk.done(again, "registration", "rabia", null);
  }

  private static CompletableFuture<Response> register(String application, String registrar) {
    return CompletableFuture.supplyAsync(
        () -> Desk.act(application, "registration", registrar, null), Thread::startVirtualThread);
  }

  @Test
  void the_index_holds_even_what_the_service_forgets() throws Exception {
    Desk.Firm firm = Desk.firm();
    try (Connection service = Rows.asService()) {
      assertThatThrownBy(() ->
              Rows.execute(
                  service,
                  "INSERT INTO firm SELECT gen_random_uuid(), version, 'SUSPENDED', kind, name,"
                      + " ntn, cuin, owner, payout_iban, exporting_since, registered_on,"
                      + " name_folded, name_likeness, city, city_folded, province FROM firm"
                      + " WHERE ntn = '"
                      + firm.ntn()
                      + "'"))
          .hasMessageStartingWith("23505");
      Rows.execute(service, "UPDATE firm SET state = 'CANCELLED' WHERE ntn = '" + firm.ntn() + "'");
    }
    Desk.firm(firm.ntn());
  }

  @Test
  void the_public_finds_firms_page_by_page_and_sees_nothing_private() {
    String word = "Zebra" + People.freshNtn();
    Stream.generate(People::freshNtn).limit(3).forEach(ntn -> Desk.named(word + " " + ntn));
    Set<String> found = new HashSet<>();

    String next = BASE + "register?limit=2&q=" + word.toUpperCase(Locale.ROOT);
    while (next != null) {
      Response page = given().get(next);
      page.then()
          .statusCode(200)
          .body("items.certificate", everyItem(notNullValue()))
          .body("items", not(empty()));
      assertThat(page.asString()).doesNotContain("PK36", "owner", "@");
      page.jsonPath().<String>getList("items.id").forEach(found::add);
      String link = page.header("Link");
      next = link == null ? null : link.replaceAll("^<(.*)>; rel=\"next\"$", "$1");
    }

    assertThat(found).hasSize(3);
    given()
        .queryParam("q", word.replace("Zebra", "Zebr_"))
        .get(BASE + "register")
        .then()
        .body("items", hasSize(0));
  }

  @Test
  void a_firm_shows_whom_it_belongs_to_only_to_its_own() {
    Desk.Firm firm = Desk.firm();
    Desk.grant(firm.id(), "CLIENT", "portal-ledgerly", "\"VIEW_RETURNS\"");

    as("portal-ledgerly").get(BASE + "firms/" + firm.id()).then().statusCode(200);
    as("rabia").get(BASE + "firms/" + firm.id()).then().statusCode(200);
    as("portal-other").get(BASE + "firms/" + firm.id()).then().statusCode(404);
    as("stranger").get(BASE + "firms/" + firm.id()).then().statusCode(404);
    given()
        .queryParam("q", firm.ntn())
        .get(BASE + "register")
        .then()
        .body("items[0].name", containsString(firm.ntn()));
  }
}
