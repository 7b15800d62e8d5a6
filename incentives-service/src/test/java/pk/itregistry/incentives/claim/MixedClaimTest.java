package pk.itregistry.incentives.claim;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static pk.itregistry.incentives.testkit.Acts.act;
import static pk.itregistry.incentives.testkit.Acts.draft;
import static pk.itregistry.plumbing.testkit.People.get;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import pk.itregistry.contracts.exports.ExportsEvent.ReturnFiled;
import pk.itregistry.contracts.exports.RemittanceState;
import pk.itregistry.contracts.exports.ReturnState;
import pk.itregistry.contracts.exports.StatedWarning;
import pk.itregistry.incentives.testkit.Neighbours;
import pk.itregistry.kernel.identity.FirmId;
import pk.itregistry.kernel.identity.ReturnId;
import pk.itregistry.kernel.time.TaxPeriod;
import pk.itregistry.plumbing.testkit.Register;

/** What a claim may consist of: over- and under-withheld, reversed in part, in doubt. */
@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class MixedClaimTest {
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
  void one_claim_over_an_over_and_an_under_withheld_remittance_is_taken_and_paid() {
    FirmId firm = neighbours.aCertifiedFirm();
    RemittanceState over = neighbours.aVerifiedRemittance(firm);
    RemittanceState under = underWithheld(firm);
    RemittanceState another = neighbours.aVerifiedRemittance(firm);

    Response draft =
        draft(
            "portal-ledgerly",
            firm,
            over.remittanceId(),
            under.remittanceId(),
            another.remittanceId());

    draft
        .then()
        .statusCode(201)
        .body("computedPkr", equalTo("422250.00"))
        .body("shortfallPkr", equalTo("70375.00"))
        .body("lines.computedPkr", equalTo(List.of("211125.00", "0.00", "211125.00")))
        .body("lines[1].facts.shortfallPkr", equalTo("70375.00"))
        .body("lines[1].explanation.step", hasItems("SHORTFALL"));
    String claim = "claims/" + draft.jsonPath().getString("claimId");
    act("portal-ledgerly", claim, "submission", null)
        .then()
        .statusCode(200)
        .body("computedPkr", equalTo("422250.00"));
    act("omar", claim, "assignment", null).then().statusCode(200);
    // The shortfall is not taken off by itself: that needs an order of its own.
    act("omar", claim, "proposal", asComputed(claim)).then().statusCode(200);
    act("amina", claim, "decision", "{\"outcome\": \"ACCEPT\"}")
        .then()
        .statusCode(200)
        .body("outcome", equalTo("SANCTIONED"))
        .body("sanctionedPkr", equalTo("422250.00"));
  }

  @Test
  void a_claim_of_under_withheld_remittances_only_is_refused_in_words() {
    FirmId firm = neighbours.aCertifiedFirm();
    RemittanceState first = underWithheld(firm);
    RemittanceState second = neighbours.tell(Neighbours.withoutTax(Neighbours.aRemittance(firm)));

    draft("portal-ledgerly", firm, first.remittanceId(), second.remittanceId())
        .then()
        .statusCode(422)
        .body("errors.pointer", equalTo(List.of("/remittances/0", "/remittances/1")))
        .body("errors.code", equalTo(List.of("nothing-overpaid", "nothing-withheld")))
        .body("errors.detail", everyItem(containsString("beside a remittance that does")));
  }

  @Test
  void a_remittance_without_any_tax_stands_beside_one_that_gives() {
    FirmId firm = neighbours.aCertifiedFirm();
    RemittanceState over = neighbours.aVerifiedRemittance(firm);
    RemittanceState none = neighbours.tell(Neighbours.withoutTax(Neighbours.aRemittance(firm)));

    draft("portal-ledgerly", firm, over.remittanceId(), none.remittanceId())
        .then()
        .statusCode(201)
        .body("lines.computedPkr", equalTo(List.of("211125.00", "0.00")))
        .body("shortfallPkr", equalTo("70375.00"));
  }

  @Test
  void what_bars_a_line_bars_the_claim_also_beside_one_that_gives() {
    FirmId firm = neighbours.aCertifiedFirm();
    RemittanceState over = neighbours.aVerifiedRemittance(firm);
    RemittanceState reversed =
        neighbours.tell(Neighbours.with(Neighbours.aRemittance(firm), 3, "REVERSED", "PRC-r"));

    draft("portal-ledgerly", firm, over.remittanceId(), reversed.remittanceId())
        .then()
        .statusCode(422)
        .body("errors.pointer", equalTo(List.of("/remittances/1")))
        .body("errors.code", equalTo(List.of("reversed")));
  }

  @Test
  void a_claim_that_gives_nothing_any_more_is_not_submitted() {
    FirmId firm = neighbours.aCertifiedFirm();
    RemittanceState remittance = neighbours.aVerifiedRemittance(firm);
    String claim = drafted(firm, remittance);
    neighbours.tell(Neighbours.withTax(remittance, 3, new BigDecimal("70375.00")));

    act("portal-ledgerly", claim, "submission", null)
        .then()
        .statusCode(422)
        .body("errors[0].pointer", equalTo("/lines/0"))
        .body("errors[0].code", equalTo("nothing-overpaid"));
  }

  @Test
  void one_dollar_reversed_of_a_hundred_thousand_leaves_the_rest_claimable() {
    FirmId firm = neighbours.aCertifiedFirm();
    RemittanceState whole = Neighbours.aRemittance(firm);
    neighbours.tell(
        Neighbours.with(whole, 3, firm, "VERIFIED", whole.prcNumber(), new BigDecimal("1.00")));

    get("portal-ledgerly", "firms/" + firm + "/eligibility")
        .then()
        .body("items[0].claimable", equalTo(true))
        .body("items[0].excessPkr", equalTo("211122.89"));
    draft("portal-ledgerly", firm, whole.remittanceId())
        .then()
        .statusCode(201)
        .body("computedPkr", equalTo("211122.89"))
        .body("lines[0].facts.grossPkr", equalTo("28149718.50"))
        .body("lines[0].facts.partReversed.reversedFcy", equalTo("1.00"))
        .body("lines[0].facts.partReversed.totalFcy", equalTo("100000.00"))
        .body("lines[0].explanation.step", hasItems("PART_REVERSED"));
  }

  @Test
  void a_certificate_in_doubt_waits_for_the_bank_and_its_warnings_are_shown_to_both_sides() {
    FirmId firm = neighbours.aCertifiedFirm();
    StatedWarning warning =
        new StatedWarning(
            "/withholding/amountPkr", "WITHHELD_OFF_RATE", "281500.00 was expected.", true);
    StatedWarning harmless =
        new StatedWarning("/beneficiary/iban", "UNKNOWN_BANK", "No bank is known by AAAA.", false);
    RemittanceState stated = Neighbours.aRemittance(firm);
    neighbours.tell(Neighbours.warned(stated, 3, List.of(harmless, warning), true));

    draft("portal-ledgerly", firm, stated.remittanceId())
        .then()
        .statusCode(422)
        .body("errors[0].code", equalTo("doubtful-withholding"))
        .body("errors[0].detail", containsString("computed: 281500.00 was expected. The bank"))
        .body("errors[0].detail", containsString("bank can confirm"));
    get("portal-ledgerly", "firms/" + firm + "/eligibility")
        .then()
        .body("items[0].claimable", equalTo(false))
        .body("items[0].excessPkr", nullValue())
        .body("items[0].warnings[1].detail", equalTo("281500.00 was expected."))
        .body("items[0].warnings.doubts", contains(false, true));

    neighbours.tell(Neighbours.warned(stated, 4, List.of(warning), false));
    String claim = drafted(firm, stated);

    for (String reader : List.of("portal-ledgerly", "omar")) {
      get(reader, claim)
          .then()
          .body("lines[0].computedPkr", equalTo("211125.00"))
          .body("lines[0].warnings", hasSize(1))
          .body("lines[0].warnings[0].pointer", equalTo("/withholding/amountPkr"))
          .body("lines[0].warnings[0].code", equalTo("WITHHELD_OFF_RATE"));
    }
  }

  @Test
  void what_deserves_a_look_in_the_returns_of_a_payment_is_shown_to_firm_and_officer() {
    FirmId firm = neighbours.aCertifiedFirm();
    ReturnId odd = ReturnId.fresh();
    ReturnId even = ReturnId.fresh();
    ReturnId ofNoPayment = ReturnId.fresh();
    StatedWarning twice =
        new StatedWarning("/lines/0/invoiceNumber", "INVOICE_TWICE", "Line 2 has it too.", false);
    List<UUID> told =
        Stream.of(
                filed(odd, 2, firm, "2026-10", List.of(twice)),
                filed(odd, 1, firm, "2026-10", List.of()),
                filed(even, 1, firm, "2026-09", List.of()),
                filed(ofNoPayment, 1, firm, "2026-08", List.of(twice)))
            .map(filed -> neighbours.exports().announce(new ReturnFiled(filed)))
            .toList();
    Register.heard(told);
    RemittanceState payment =
        neighbours.tell(Neighbours.matched(Neighbours.aRemittance(firm), 3, List.of(odd, even)));

    String claim = drafted(firm, payment);

    for (String reader : List.of("portal-ledgerly", "omar")) {
      get(reader, claim)
          .then()
          .body("lines[0].returns.period", contains("2026-09", "2026-10"))
          .body("lines[0].returns[0].warnings", hasSize(0))
          .body("lines[0].returns[1].returnId", equalTo(odd.toString()))
          .body("lines[0].returns[1].warnings.code", contains("INVOICE_TWICE"))
          .body("lines[0].returns[1].warnings.pointer", contains("/lines/0/invoiceNumber"));
    }
  }

  static ReturnState filed(
      ReturnId id, long version, FirmId firm, String period, List<StatedWarning> warnings) {
    return new ReturnState(
        id,
        version,
        firm,
        TaxPeriod.of(period),
        false,
        2,
        Instant.parse("2026-11-23T09:30:00Z"),
        "FILED",
        warnings);
  }

  static String drafted(FirmId firm, RemittanceState remittance) {
    return "claims/"
        + draft("portal-ledgerly", firm, remittance.remittanceId())
            .then()
            .statusCode(201)
            .extract()
            .jsonPath()
            .getString("claimId");
  }

  /** Nothing of the PKR 70,375.00 that were due was withheld. */
  private static RemittanceState underWithheld(FirmId firm) {
    return neighbours.tell(
        Neighbours.withTax(Neighbours.aRemittance(firm), 3, new BigDecimal("0.00")));
  }

  private static String asComputed(String claim) {
    List<String> ids = get("omar", claim).jsonPath().getList("lines.lineId");
    List<String> amounts = get("omar", claim).jsonPath().getList("lines.computedPkr");
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < ids.size(); i++) {
      lines
          .append(i == 0 ? "" : ", ")
          .append(
              "{\"lineId\": \"%s\", \"sanctionedPkr\": \"%s\"}"
                  .formatted(ids.get(i), amounts.get(i)));
    }
    return "{\"lines\": [" + lines + "]}";
  }
}
