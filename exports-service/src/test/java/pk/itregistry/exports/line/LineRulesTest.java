package pk.itregistry.exports.line;

import static org.assertj.core.api.Assertions.assertThat;
import static pk.itregistry.exports.testkit.Stated.creditNote;
import static pk.itregistry.exports.testkit.Stated.invoice;
import static pk.itregistry.exports.testkit.Stated.line;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import pk.itregistry.exports.reference.KnownCatalogues;
import pk.itregistry.exports.testkit.Stated;
import pk.itregistry.kernel.identity.LineId;
import pk.itregistry.kernel.time.TaxPeriod;
import pk.itregistry.plumbing.testkit.Refusals;

@DisplayNameGeneration(ReplaceUnderscores.class)
class LineRulesTest {
  private static final TaxPeriod NOVEMBER = TaxPeriod.of("2026-11");
  private final LineRules rules = new LineRules(KnownCatalogues.fewRows());

  private List<String> broken(StatedLine... lines) {
    return Refusals.foundBy(faults -> rules.check(List.of(lines), NOVEMBER, Stated.TODAY, faults));
  }

  @Test
  void a_plain_line_breaks_no_rule() {
    assertThat(broken(invoice("10.00"), creditNote("-10.00", LineId.fresh()))).isEmpty();
  }

  @Test
  void an_invoice_is_more_than_zero_and_credits_nothing() {
    StatedLine crediting =
        line(LineKind.INVOICE, "0", "INV-1", LocalDate.of(2026, 11, 2), LineId.fresh());

    assertThat(broken(invoice("1"), crediting))
        .containsExactly(
            "/lines/1/amount rule-amount-positive", "/lines/1/creditsLine rule-credits-nothing");
  }

  @Test
  void a_credit_note_is_negative() {
    assertThat(broken(creditNote("5.00", LineId.fresh())))
        .containsExactly("/lines/0/amount rule-credit-note-negative");
  }

  @Test
  void an_amount_has_no_more_decimals_than_its_currency() {
    assertThat(broken(invoice("10.001"))).containsExactly("/lines/0/amount rule-currency-scale");
  }

  @Test
  void an_invoice_is_of_its_period_or_before_and_not_of_a_day_to_come() {
    StatedLine december = line(LineKind.INVOICE, "1", "INV-1", LocalDate.of(2026, 12, 1), null);
    StatedLine tomorrow = line(LineKind.INVOICE, "1", "INV-1", Stated.TODAY.plusDays(1), null);
    StatedLine old = line(LineKind.INVOICE, "1", "INV-1", LocalDate.of(2026, 10, 31), null);

    assertThat(broken(december, tomorrow, old))
        .containsExactly(
            "/lines/0/invoiceDate rule-after-period", "/lines/1/invoiceDate rule-in-the-future");
  }

  @Test
  void a_purpose_code_is_in_use_on_the_invoices_day() {
    StatedLine tooOld = line(LineKind.INVOICE, "1", "INV-1", LocalDate.of(2020, 6, 30), null);

    assertThat(broken(tooOld)).containsExactly("/lines/0/purposeCode rule-unknown-purpose-code");
  }

  @Test
  void an_advance_is_judged_on_its_periods_first_day() {
    assertThat(broken(line(LineKind.ADVANCE, "1", null, null, null))).isEmpty();
  }

  @Test
  void an_advance_needs_no_invoice_and_every_other_line_does() {
    assertThat(Refusals.foundBy(line(LineKind.ADVANCE, "1", null, null, null)::check)).isEmpty();
    assertThat(Refusals.foundBy(line(LineKind.INVOICE, "1", null, null, null)::check))
        .containsExactly("/invoiceNumber required", "/invoiceDate required");
  }

  @Test
  void a_credit_note_names_the_line_that_it_lessens() {
    assertThat(Refusals.foundBy(creditNote("-1", null)::check))
        .containsExactly("/creditsLine required");
  }

  @Test
  void a_line_is_kept_under_the_id_that_it_has() {
    LineId id = LineId.fresh();

    assertThat(invoice("1").under(id).lineId()).isEqualTo(id);
    assertThat(invoice("1").under(id).buyer()).isEqualTo(invoice("1").buyer());
  }
}
