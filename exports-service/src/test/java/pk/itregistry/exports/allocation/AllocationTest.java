package pk.itregistry.exports.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static pk.itregistry.exports.testkit.Desk.BASE;
import static pk.itregistry.exports.testkit.Desk.with;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import pk.itregistry.contracts.registry.FirmState;
import pk.itregistry.exports.testkit.Desk;
import pk.itregistry.kernel.identity.FirmId;
import pk.itregistry.plumbing.testkit.People;
import pk.itregistry.plumbing.testkit.Rows;

@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class AllocationTest {

  @Test
  void neither_side_gives_more_than_it_holds() {
    FirmState firm = Desk.aFirm();
    String remittance = Desk.recorded(Desk.eprc(firm));
    JsonPath lines =
        Desk.filed(firm.firmId(), Desk.filing(Desk.invoice("100.00"), Desk.invoice("100000.00")))
            .jsonPath();
    String small = lines.getString("lineIds[0]");
    String large = lines.getString("lineIds[1]");
    String fee = "{\"kind\": \"PLATFORM_FEE\", \"amount\": \"0.01\"}";

    Response overLine = Desk.allocate(firm.firmId(), small, remittance, "100.00", fee);
    Response whole = Desk.allocate(firm.firmId(), small, remittance, "100.00", "");
    Response overRemittance = Desk.allocate(firm.firmId(), large, remittance, "99900.01", "");

    assertThat(overLine.statusCode()).isEqualTo(422);
    assertThat(overLine.jsonPath().getString("errors[0].code")).isEqualTo("rule-exceeds-line");
    assertThat(whole.statusCode()).isEqualTo(201);
    assertThat(overRemittance.jsonPath().getString("errors[0].code"))
        .isEqualTo("rule-exceeds-remittance");
  }

  @Test
  void currencies_never_meet_and_another_firms_money_is_unknown() {
    FirmState firm = Desk.aFirm();
    FirmState other = Desk.aFirm();
    String euros = Desk.recorded(with(Desk.eprc(firm), "/currency", "EUR"));
    String foreign = Desk.recorded(Desk.eprc(other));
    String line =
        Desk.filed(firm.firmId(), Desk.filing(Desk.invoice("100.00")))
            .jsonPath()
            .getString("lineIds[0]");

    Response mixed = Desk.allocate(firm.firmId(), line, euros, "1.00", "");
    Response stolen = Desk.allocate(firm.firmId(), line, foreign, "1.00", "");

    assertThat(mixed.jsonPath().getString("errors[0].code")).isEqualTo("rule-other-currency");
    assertThat(stolen.jsonPath().getString("errors[0].code")).isEqualTo("rule-unknown-remittance");
  }

  @Test
  void a_removed_allocation_opens_both_sides_again() {
    FirmState firm = Desk.aFirm();
    String remittance = Desk.recorded(Desk.eprc(firm));
    String line =
        Desk.filed(firm.firmId(), Desk.filing(Desk.invoice("100.00")))
            .jsonPath()
            .getString("lineIds[0]");
    String id =
        Desk.allocate(firm.firmId(), line, remittance, "100.00", "").jsonPath().getString("id");

    Response removed = People.as("portal-ledgerly").post(BASE + "allocations/" + id + "/removal");

    assertThat(removed.jsonPath().getString("state")).isEqualTo("REMOVED");
    assertThat(People.as("stranger").get(BASE + "allocations/" + id).statusCode()).isEqualTo(404);
    assertThat(
            People.as("portal-ledgerly")
                .post(BASE + "allocations/" + id + "/removal")
                .jsonPath()
                .getString("code"))
        .isEqualTo("act-not-allowed");
    assertThat(Desk.allocate(firm.firmId(), line, remittance, "100.00", "").statusCode())
        .isEqualTo(201);
  }

  @Test
  void others_are_told_on_which_returns_a_remittance_is_set_and_what_in_them_deserves_a_look() {
    FirmState firm = Desk.aFirm();
    String remittance = Desk.recorded(Desk.eprc(firm));
    String abroad =
        Desk.invoice("100.00")
            .replace("\"US\"", "\"PK\"")
            .replaceFirst("\\{", "{\"endClientCountry\": \"DE\", ");
    JsonPath filed =
        Desk.filed(firm.firmId(), Desk.filing(abroad, Desk.invoice("50.00"))).jsonPath();
    String returned = filed.getString("id");

    String first =
        Desk.allocate(firm.firmId(), filed.getString("lineIds[0]"), remittance, "100.00", "")
            .jsonPath()
            .getString("id");
    String second =
        Desk.allocate(firm.firmId(), filed.getString("lineIds[1]"), remittance, "50.00", "")
            .jsonPath()
            .getString("id");
    assertThat(told(remittance, "{data,remittance,returns}")).isEqualTo("[\"" + returned + "\"]");
    People.as("portal-ledgerly").post(BASE + "allocations/" + first + "/removal");
    assertThat(told(remittance, "{data,remittance,returns}"))
        .as("the other line is still matched")
        .isEqualTo("[\"" + returned + "\"]");
    People.as("portal-ledgerly").post(BASE + "allocations/" + second + "/removal");
    assertThat(told(remittance, "{data,remittance,returns}")).isEqualTo("[]");

    assertThat(told(returned, "{data,exportReturn,warnings,0,pointer}"))
        .isEqualTo("/lines/0/buyer/country");
    assertThat(told(returned, "{data,exportReturn,warnings,0,code}"))
        .isEqualTo("BUYER_IN_PAKISTAN");
    Desk.onReturn(returned, "amendments", Desk.filing(Desk.invoice("50.00")));
    assertThat(told(returned, "{data,exportReturn,warnings}")).isEqualTo("[]");
  }

  private static String told(String subject, String path) {
    return Rows.text(
        "SELECT event::jsonb #>> ?::text[] FROM outbox WHERE subject = ?"
            + " AND type NOT LIKE '%deposit-asked%' AND type NOT LIKE '%verified%'"
            + " ORDER BY seq DESC LIMIT 1",
        path, subject);
  }

  @Test
  void each_allocation_in_the_list_has_its_own_deductions_in_their_order() {
    FirmState firm = Desk.aFirm();
    String remittance = Desk.recorded(Desk.eprc(firm));
    String line =
        Desk.filed(firm.firmId(), Desk.filing(Desk.invoice("100.00")))
            .jsonPath()
            .getString("lineIds[0]");
    String fee = "{\"kind\": \"PLATFORM_FEE\", \"amount\": \"2.00\"}";
    String charge = "{\"kind\": \"BANK_CHARGE\", \"amount\": \"1.00\"}";
    Desk.allocate(firm.firmId(), line, remittance, "10.00", fee + ", " + charge);
    Desk.allocate(firm.firmId(), line, remittance, "20.00", "");
    Desk.allocate(firm.firmId(), line, remittance, "30.00", charge);

    JsonPath listed =
        People.as("portal-ledgerly")
            .get(BASE + "firms/" + firm.firmId() + "/allocations")
            .jsonPath();

    assertThat(listed.getList("items.amount")).containsExactly("30.00", "20.00", "10.00");
    assertThat(listed.getList("items.deductions.amount"))
        .containsExactly(List.of("1.00"), List.of(), List.of("2.00", "1.00"));
  }

  @Test
  void under_any_concurrency_nothing_gives_more_than_it_holds() {
    FirmState firm = Desk.aFirm();
    List<String> remittances = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      var eprc = with(Desk.eprc(firm), "/totalFcy", "100.00");
      eprc = with(with(eprc, "/convertedFcy", "100.00"), "/amountPkr", "28150.00");
      eprc = with(eprc, "/withholding/amountPkr", "281.50");
      remittances.add(Desk.recorded(eprc));
    }
    List<String> lines =
        Desk.filed(
                firm.firmId(),
                Desk.filing(Desk.invoice("90.00"), Desk.invoice("110.00"), Desk.invoice("60.00")))
            .jsonPath()
            .getList("lineIds");

    allocateAtRandom(firm.firmId(), lines, remittances);

    String sums =
        "SELECT count(*) FROM %s x WHERE x.%s <> (SELECT coalesce(sum(%s), 0) FROM allocation a"
            + " WHERE a.%s = x.id AND a.state = 'STANDING') AND x.firm_id = ?";
    assertThat(of(firm, sums.formatted("remittance", "allocated_fcy", "a.amount", "remittance_id")))
        .isZero();
    assertThat(
            of(firm, sums.formatted("return_line", "settled", "a.amount + a.deducted", "line_id")))
        .isZero();
    assertThat(of(firm, "SELECT count(*) FROM return_line WHERE firm_id = ? AND settled > amount"))
        .isZero();
    assertThat(of(firm, "SELECT sum(settled)::bigint FROM return_line WHERE firm_id = ?"))
        .as("the lines were nearly filled, so the limit was met")
        .isGreaterThan(230);
  }

  private static void allocateAtRandom(FirmId firm, List<String> lines, List<String> remittances) {
    long seed = 20_261_123L;
    Random random = new Random(seed);
    try (ExecutorService many = Executors.newFixedThreadPool(12)) {
      List<CompletableFuture<Integer>> sent = new ArrayList<>();
      for (int i = 0; i < 150; i++) {
        String line = lines.get(random.nextInt(lines.size()));
        String remittance = remittances.get(random.nextInt(remittances.size()));
        String amount = BigDecimal.valueOf(1 + random.nextInt(1500), 2).toPlainString();
        String charge = "{\"kind\": \"BANK_CHARGE\", \"amount\": \"0.50\"}";
        sent.add(
            CompletableFuture.supplyAsync(
                () -> Desk.allocate(firm, line, remittance, amount, charge).statusCode(), many));
      }
      assertThat(sent.stream().map(CompletableFuture::join))
          .as("seed %d", seed)
          .containsOnly(201, 422);
    }
  }

  /** The number that a query answers of the firm. */
  private static long of(FirmState firm, String query) {
    return Rows.count(query, firm.firmId().value());
  }
}
