package pk.itregistry.incentives.refundorder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static pk.itregistry.incentives.testkit.Acts.act;
import static pk.itregistry.incentives.testkit.Acts.anOrder;
import static pk.itregistry.plumbing.testkit.People.get;
import static pk.itregistry.plumbing.testkit.People.post;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.transaction.Status;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import pk.itregistry.contracts.registry.FirmState;
import pk.itregistry.contracts.registry.RegistryEvent.FirmChanged;
import pk.itregistry.incentives.IncentivesProblem.TaxAuthorityUnavailable;
import pk.itregistry.incentives.outside.TaxAuthority;
import pk.itregistry.incentives.outside.TaxAuthority.Demand;
import pk.itregistry.incentives.outside.TaxAuthority.Kind;
import pk.itregistry.incentives.testkit.Neighbours;
import pk.itregistry.kernel.identity.Ntn;
import pk.itregistry.kernel.identity.Permission;
import pk.itregistry.kernel.money.Money;
import pk.itregistry.kernel.problem.Refused;
import pk.itregistry.plumbing.testkit.People;
import pk.itregistry.plumbing.testkit.Register;

@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class SetOffDebtsTest {
  private static final TaxAuthority AWAY =
      ntn -> {
        throw new Refused(new TaxAuthorityUnavailable());
      };
  private static Neighbours neighbours;

  @BeforeAll
  static void begin() {
    neighbours = new Neighbours();
  }

  @AfterAll
  static void end() {
    neighbours.close();
  }

  @Test
  void without_the_tax_authority_nothing_is_done_and_the_key_stays_free() {
    String order = aServedOrder();
    String version = get("omar", order).header("ETag");
    String key = UUID.randomUUID().toString();

    theTaxAuthorityIs(AWAY);
    post("tariq", order + "/set-off", null, version, key)
        .then()
        .statusCode(503)
        .header("Retry-After", equalTo("60"))
        .body("code", equalTo("tax-authority-unavailable"));
    get("tariq", order)
        .then()
        .header("ETag", equalTo(version))
        .body("state", equalTo("SERVED"))
        .body("setOffs", empty());

    theTaxAuthorityIs(ntn -> List.of());
    post("tariq", order + "/set-off", null, version, key)
        .then()
        .statusCode(200)
        .body("cashPkr", equalTo("211125.00"));
  }

  @Test
  void a_retry_gets_the_first_answer_though_the_authority_is_away_by_now() {
    String order = aServedOrder();
    String version = get("omar", order).header("ETag");
    String key = UUID.randomUUID().toString();
    Response first = post("tariq", order + "/set-off", null, version, key);
    first.then().statusCode(200).body("setOffPkr", equalTo("11125.00"));

    theTaxAuthorityIs(AWAY);
    Response second = post("tariq", order + "/set-off", null, version, key);

    second.then().statusCode(200).header("Idempotency-Replayed", equalTo("true"));
    assertThat(second.asString()).isEqualTo(first.asString());
  }

  @Test
  void what_the_door_refuses_it_refuses_also_when_the_authority_is_away() {
    String order = anIssuedOrder();
    String version = get("omar", order).header("ETag");
    theTaxAuthorityIs(AWAY);

    post("tariq", order + "/set-off", null, version, "").then().statusCode(400);
    post("tariq", order + "/set-off", null, null).then().statusCode(428);
    post("tariq", order + "/set-off", null, "\"99\"").then().statusCode(412);
    post("tariq", order + "/set-off", null, version)
        .then()
        .statusCode(409)
        .body("code", equalTo("act-not-allowed"));
  }

  @Test
  void the_authority_is_asked_while_no_transaction_waits_for_it() {
    String order = aServedOrder();

    theTaxAuthorityIs(ntn -> {
      boolean waits = QuarkusTransaction.getStatus() != Status.STATUS_NO_TRANSACTION;
      Money owed = Money.pkr(waits ? "1.00" : "2.00");
      return List.of(new Demand("D-" + ntn.number() + "-9", Kind.OTHER_TAX, owed, false));
    });

    act("tariq", order, "set-off", null).then().statusCode(200).body("setOffPkr", equalTo("2.00"));
  }

  private static final String LETTER =
      """
      {"letter": "LTO Lahore 4711 of 28 November 2026", "demands": [%s]}
      """;
  private static final String DEMAND =
      "{\"number\": \"D-77\", \"kind\": \"OTHER_TAX\", \"amountPkr\": \"1125.00\"}";

  private static FirmState aFreelancer() {
    return aFreelancer("key-of-" + UUID.randomUUID());
  }

  private static FirmState aFreelancer(@Nullable String personKey) {
    FirmState freelancer = Register.registered(as(Register.aFirm(), 1, null, personKey));
    neighbours.grant(
        freelancer.firmId(),
        "portal-ledgerly",
        EnumSet.of(Permission.SUBMIT_CLAIMS, Permission.VIEW_CLAIMS));
    Register.certified(freelancer, Register.today().minusDays(180));
    return freelancer;
  }

  @Test
  void a_firm_without_a_tax_number_is_not_taken_for_one_without_debts() {
    FirmState freelancer = aFreelancer();
    String order = anOrder(neighbours.aVerifiedRemittance(freelancer.firmId()));
    act("omar", order, "service", null).then().statusCode(200);

    act("tariq", order, "set-off", null)
        .then()
        .statusCode(409)
        .body("code", equalTo("tax-number-missing"));
    get("tariq", order).then().body("state", equalTo("SERVED")).body("setOffs", empty());

    Register.tell(new FirmChanged(as(freelancer, 2, Ntn.of(People.freshNtn()))));
    act("tariq", order, "set-off", null)
        .then()
        .statusCode(200)
        .body("setOffPkr", equalTo("11125.00"));
  }

  @Test
  void what_the_tax_authority_answers_by_letter_is_set_off_where_it_cannot_be_asked() {
    String order = anOrder(neighbours.aVerifiedRemittance(aFreelancer().firmId()));
    act("omar", order, "service", null).then().statusCode(200);
    get("tariq", order)
        .then()
        .body("allowedActs", hasItem("STATE_DEBTS"))
        .body("allowedActs", not(hasItem("SET_OFF_IN_PART")));

    act("tariq", order, "debts", LETTER.formatted(DEMAND + "," + DEMAND.replace("D-77", "d 77")))
        .then()
        .statusCode(400)
        .body("errors.pointer", contains("/demands/1/number"))
        .body("errors.code", contains("duplicate"));
    act("tariq", order, "debts", LETTER.formatted(DEMAND.replace("D-77", "---")))
        .then()
        .statusCode(400)
        .body("errors.pointer", contains("/demands/0/number"))
        .body("errors.code", contains("malformed-reference"));
    act("tariq", order, "debts", LETTER.formatted(DEMAND))
        .then()
        .statusCode(200)
        .body("statedDebts.letter", equalTo("LTO Lahore 4711 of 28 November 2026"))
        .body("statedDebts.demands.amountPkr", contains("1125.00"))
        .body("allowedActs", hasItem("SET_OFF_IN_PART"));
    get("portal-ledgerly", order).then().statusCode(200).body("statedDebts", nullValue());
    act("tariq", order, "set-off", null)
        .then()
        .statusCode(200)
        .body("setOffPkr", equalTo("1125.00"))
        .body("setOffs.demandNumber", contains("D-77"));
  }

  private static String theDebtIsMet(FirmState firm, String spelled, String raised) {
    String order = anOrder(neighbours.aVerifiedRemittance(firm.firmId()));
    act("omar", order, "service", null).then().statusCode(200);
    String demand = DEMAND.replace("D-77", spelled).replace("1125.00", raised);
    act("tariq", order, "debts", LETTER.formatted(demand)).then().statusCode(200);
    return act("tariq", order, "set-off", null).path("setOffPkr");
  }

  @Test
  void a_stated_debt_is_met_once_however_its_number_is_spelled() {
    FirmState freelancer = aFreelancer();

    assertThat(theDebtIsMet(freelancer, "D-88/1", "1000.00")).isEqualTo("1000.00");
    assertThat(theDebtIsMet(freelancer, "d 88-1", "1500.00")).isEqualTo("500.00");
  }

  @Test
  void what_is_stated_of_one_firm_takes_nothing_from_the_debts_of_another() {
    assertThat(theDebtIsMet(aFreelancer(), "D-99", "1000.00")).isEqualTo("1000.00");
    assertThat(theDebtIsMet(aFreelancer(), "D-99", "1000.00")).isEqualTo("1000.00");
  }

  @Test
  void a_debt_that_was_met_stays_met_when_its_debtor_registers_again() {
    FirmState before = aFreelancer();
    assertThat(theDebtIsMet(before, "D-66", "1000.00")).isEqualTo("1000.00");

    assertThat(theDebtIsMet(aFreelancer(before.personKey()), "D-66", "1500.00"))
        .isEqualTo("500.00");
  }

  @Test
  void nobody_states_the_debts_of_a_firm_whose_number_is_known() {
    String order = aServedOrder();

    get("tariq", order).then().body("allowedActs", not(hasItem("STATE_DEBTS")));
    act("tariq", order, "debts", LETTER.formatted(""))
        .then()
        .statusCode(409)
        .body("code", equalTo("tax-number-known"));
  }

  private static FirmState as(FirmState firm, long version, @Nullable Ntn number) {
    return as(firm, version, number, firm.personKey());
  }

  private static FirmState as(
      FirmState firm, long version, @Nullable Ntn number, @Nullable String personKey) {
    return new FirmState(
        firm.firmId(),
        version,
        number,
        personKey,
        firm.name(),
        "FREELANCER",
        firm.owner(),
        firm.payoutIban(),
        firm.state(),
        firm.registeredOn(),
        firm.exportingSince());
  }

  /** Until the end of the test. */
  private static void theTaxAuthorityIs(TaxAuthority fake) {
    QuarkusMock.installMockForType(fake, TaxAuthority.class);
  }

  private static String aServedOrder() {
    String order = anIssuedOrder();
    act("omar", order, "service", null).then().statusCode(200);
    return order;
  }

  private static String anIssuedOrder() {
    return anOrder(neighbours.aVerifiedRemittance());
  }
}
