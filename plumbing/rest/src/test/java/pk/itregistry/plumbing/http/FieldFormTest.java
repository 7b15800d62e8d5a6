package pk.itregistry.plumbing.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import pk.itregistry.kernel.form.Checked;
import pk.itregistry.kernel.form.Decimal;
import pk.itregistry.kernel.form.Decimal.Sign;
import pk.itregistry.kernel.form.Entries;
import pk.itregistry.kernel.form.Text;
import pk.itregistry.kernel.identity.FirmId;
import pk.itregistry.kernel.identity.Iban;
import pk.itregistry.kernel.problem.CommonProblem.Malformed;
import pk.itregistry.kernel.problem.Faults;
import pk.itregistry.kernel.problem.Refused;

@DisplayNameGeneration(ReplaceUnderscores.class)
class FieldFormTest {
  private static final String FIRM = "0198c1f2-6f3e-7a51-9d42-0a1b2c3d4e5f";

  enum Kind {
    INVOICE,
    ADVANCE
  }

  record Buyer(@Text(most = 5) String name, @Text(most = 5) @Nullable String city) {}

  record Order(
      FirmId firm,
      Kind kind,
      Iban account,
      LocalDate day,
      @Decimal(Sign.POSITIVE) BigDecimal amount,
      Buyer buyer,
      @Entries(least = 1, most = 2) List<Kind> kinds,
      @Entries(most = 2) List<Buyer> others,
      @Text(most = 5) @Nullable String note)
      implements Checked {

    @Override
    public void check(Faults faults) {
      if (kind == Kind.ADVANCE && note == null) {
        faults.add("/note", "required", "an advance needs a note");
      }
      if (others.size() > 1 && kinds.size() > 1) {
        faults.add("/others", "too-many", "either several kinds or several others");
      }
    }
  }

  private static final String WHOLE =
      """
      {"firm": "%s", "kind": "INVOICE", "account": "PK36 SCBL 0000 0011 2345 6702",
       "day": "2026-11-23", "amount": "1.50", "buyer": {"name": " Acme "}, "kinds": ["ADVANCE"]}
      """
          .formatted(FIRM);

  @Test
  void each_component_is_read_as_its_type_says() {
    Faults faults = new Faults();

    Order order = Shape.bind(bytes(WHOLE), Order.class, faults);

    assertThat(faults.any()).isFalse();
    assertThat(order.firm()).isEqualTo(FirmId.of(FIRM));
    assertThat(order.account().value()).isEqualTo("PK36SCBL0000001123456702");
    assertThat(order.amount()).isEqualByComparingTo("1.5");
    assertThat(order.buyer()).isEqualTo(new Buyer("Acme", null));
    assertThat(order.kinds()).containsExactly(Kind.ADVANCE);
    assertThat(order.others()).isEmpty();
  }

  @Test
  void whatever_is_not_nullable_must_be_sent_part_by_part() {
    assertThat(faults("{}"))
        .containsExactlyInAnyOrder(
            "/firm required",
            "/kind required",
            "/account required",
            "/day required",
            "/amount required",
            "/buyer/name required",
            "/kinds out-of-range");
  }

  @Test
  void a_blank_text_is_none() {
    assertThat(faults(WHOLE.replace(" Acme ", "  "))).containsExactly("/buyer/name required");
  }

  @Test
  void every_malformed_value_is_told_with_its_own_code() {
    String sent =
        """
        {"firm": "x", "kind": "GIFT", "account": "PK00", "day": "2026-02-30", "amount": "-1",
         "buyer": [], "kinds": ["ADVANCE", "x", 1], "note": "123456"}
        """;

    assertThat(faults(sent))
        .containsExactlyInAnyOrder(
            "/firm malformed-firm-id",
            "/kind unknown-value",
            "/account malformed-iban",
            "/day malformed-date",
            "/amount malformed-amount",
            "/buyer wrong-type",
            "/kinds out-of-range",
            "/note too-long");
  }

  @Test
  void what_is_no_list_is_told_and_what_is_checked_together_meets_an_empty_one() {
    assertThat(faults(WHOLE.replace("[\"ADVANCE\"]", "\"-0.0\", \"others\": 7")))
        .contains("/kinds wrong-type", "/others wrong-type");
  }

  @Test
  void an_entry_is_told_by_its_place() {
    assertThat(faults(WHOLE.replace("[\"ADVANCE\"]", "[\"ADVANCE\", null]")))
        .containsExactly("/kinds/1 wrong-type");
    assertThat(faults(WHOLE.replace("\"kinds\"", "\"others\": [{}, {}, {}], \"kinds\"")))
        .containsExactly("/others too-many");
  }

  @Test
  void fields_that_depend_on_each_other_are_told_with_the_rest() {
    String sent = WHOLE.replace("INVOICE", "ADVANCE").replace("1.50", "1e3");

    assertThat(faults(sent))
        .containsExactlyInAnyOrder("/note required", "/amount malformed-amount");
  }

  @Test
  void what_is_not_sent_stays_as_it_was_where_a_body_is_laid_over() {
    Map<String, String> before = Map.of("/name", "Acme", "/city", "Bonn");
    Faults faults = new Faults();

    Buyer buyer = Shape.bind(bytes("{\"city\": \"Rome\"}"), before, Buyer.class, faults);

    assertThat(faults.any()).isFalse();
    assertThat(buyer).isEqualTo(new Buyer("Acme", "Rome"));
  }

  private static List<String> faults(String json) {
    Faults faults = new Faults();
    Shape.bind(bytes(json), Order.class, faults);
    try {
      faults.refuseMalformed();
      return List.of();
    } catch (Refused refused) {
      return ((Malformed) refused.problem())
          .errors().stream().map(fault -> fault.pointer() + " " + fault.code()).toList();
    }
  }

  private static byte[] bytes(String json) {
    return json.getBytes(StandardCharsets.UTF_8);
  }
}
