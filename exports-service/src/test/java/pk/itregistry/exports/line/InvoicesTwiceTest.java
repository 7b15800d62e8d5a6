package pk.itregistry.exports.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import pk.itregistry.exports.Warning;
import pk.itregistry.exports.line.InvoicesTwice.Known;
import pk.itregistry.exports.line.InvoicesTwice.Standing;
import pk.itregistry.exports.reference.Country;
import pk.itregistry.exports.reference.Purpose;

@DisplayNameGeneration(ReplaceUnderscores.class)
class InvoicesTwiceTest {

  private static StatedLine line(LineKind kind, String buyer, @Nullable String number) {
    return new StatedLine(
        null,
        kind,
        new StatedLine.Buyer(buyer, Country.of("US")),
        null,
        "MSA-7",
        number,
        number == null ? null : LocalDate.of(2026, 11, 2),
        "SOFTWARE_DEVELOPMENT",
        Purpose.of("9184"),
        EngagementType.PROJECT,
        Currency.getInstance("USD"),
        new BigDecimal("1000.00"),
        null);
  }

  private static List<Warning> warnings(StatedLine... lines) {
    return new InvoicesTwice(List.of(lines)).warnings();
  }

  @Test
  void one_invoice_three_times_is_told_at_each_line_with_the_others() {
    List<Warning> found =
        warnings(
            line(LineKind.INVOICE, "Acme Inc", "INV-7"),
            line(LineKind.INVOICE, "ACME\u00a0Inc.", "INV-7"),
            line(LineKind.INVOICE, "Acme Inc", " inv-7 "));

    assertThat(found)
        .extracting(Warning::pointer)
        .containsExactly(
            "/lines/0/invoiceNumber", "/lines/1/invoiceNumber", "/lines/2/invoiceNumber");
    assertThat(found.get(1).code()).isEqualTo(Warning.Code.INVOICE_TWICE);
    assertThat(found.get(1).detail()).contains("/lines/0, /lines/2");
  }

  @Test
  void another_buyer_or_another_number_is_another_invoice() {
    assertThat(
            warnings(
                line(LineKind.INVOICE, "Acme Inc", "INV-7"),
                line(LineKind.INVOICE, "Bolt GmbH", "INV-7"),
                line(LineKind.INVOICE, "Acme Inc", "INV-7-1"),
                line(LineKind.INVOICE, "Acme Inc", "INV-71")))
        .isEmpty();
  }

  @Test
  void a_credit_note_may_bear_its_invoices_number_but_not_another_credit_notes() {
    StatedLine invoice = line(LineKind.INVOICE, "Acme Inc", "INV-7");
    StatedLine note = line(LineKind.CREDIT_NOTE, "Acme Inc", "INV-7");

    assertThat(warnings(invoice, note)).isEmpty();
    assertThat(warnings(invoice, note, note))
        .extracting(Warning::pointer)
        .containsExactly("/lines/1/invoiceNumber", "/lines/2/invoiceNumber");
  }

  @Test
  void an_advance_without_a_number_is_known_by_contract_and_amount() {
    StatedLine advance = line(LineKind.ADVANCE, "Acme Inc", null);

    assertThat(warnings(advance, advance))
        .extracting(Warning::pointer)
        .containsExactly("/lines/0", "/lines/1");
  }

  @Test
  void one_in_another_return_is_named_by_its_place() {
    InvoicesTwice twice = new InvoicesTwice(List.of(line(LineKind.INVOICE, "Acme Inc", "INV-7")));

    twice.add(
        List.of(
            new Standing(new Known(LineKind.INVOICE, "INV7", "acme inc"), "line 3 of October"),
            new Standing(new Known(LineKind.INVOICE, "INV7", "bolt gmbh"), "line 4 of October")));

    assertThat(twice.warnings())
        .singleElement()
        .satisfies(told ->
            assertThat(told.detail()).contains("line 3 of October").doesNotContain("line 4"));
  }

  @Test
  void of_many_places_some_are_named_and_the_others_counted() {
    StatedLine[] many = new StatedLine[20];
    Arrays.fill(many, line(LineKind.INVOICE, "Acme Inc", "INV-7"));

    assertThat(warnings(many).getFirst().detail()).contains("and 14 more");
  }
}
