package pk.itregistry.exports.line;

import static org.assertj.core.api.Assertions.assertThat;
import static pk.itregistry.exports.testkit.Stated.creditNote;
import static pk.itregistry.exports.testkit.Stated.dollars;
import static pk.itregistry.exports.testkit.Stated.invoice;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import pk.itregistry.exports.reference.Country;
import pk.itregistry.exports.reference.Purpose;
import pk.itregistry.kernel.identity.FirmId;
import pk.itregistry.kernel.identity.LineId;
import pk.itregistry.kernel.identity.ReturnId;
import pk.itregistry.kernel.time.TaxPeriod;

@DisplayNameGeneration(ReplaceUnderscores.class)
class LineTest {
  private static Line of(StatedLine stated) {
    return new Line(ReturnId.fresh(), FirmId.fresh(), TaxPeriod.of("2026-11"), stated, 0);
  }

  @Test
  void what_is_credited_and_settled_is_no_longer_open() {
    Line line = of(invoice("100.00"));

    line.credit(dollars("10"));
    line.settle(dollars("30"));

    assertThat(line.open()).isEqualTo(dollars("60.00"));
    assertThat(line.isDrawnOn()).isTrue();
  }

  @Test
  void what_is_given_back_is_open_again() {
    Line line = of(invoice("100.00"));
    line.credit(dollars("10"));
    line.settle(dollars("30"));

    line.uncredit(dollars("10"));
    line.unsettle(dollars("30"));

    assertThat(line.open()).isEqualTo(dollars("100.00"));
    assertThat(line.isDrawnOn()).isFalse();
  }

  @Test
  void a_line_that_is_stated_smaller_than_what_was_taken_is_overdrawn() {
    Line line = of(invoice("100.00"));
    line.settle(dollars("30"));

    line.state(invoice("29.99"), 0);
    assertThat(line.isOverdrawn()).isTrue();

    line.state(invoice("30.00"), 0);
    assertThat(line.isOverdrawn()).isFalse();
  }

  @Test
  void a_line_is_shown_as_it_was_stored_although_a_code_was_given_up_since() {
    StatedLine stated = invoice("100.00");
    Line line =
        of(
            new StatedLine(
                null,
                stated.kind(),
                new StatedLine.Buyer("Acme N.V.", new Country("AN")),
                null,
                stated.contractRef(),
                stated.invoiceNumber(),
                stated.invoiceDate(),
                stated.serviceCategory(),
                new Purpose("918"),
                stated.engagementType(),
                stated.currency(),
                stated.amount(),
                null));

    assertThat(line.view().buyer().country()).hasToString("AN");
    assertThat(line.view().purposeCode()).hasToString("918");
  }

  @Test
  void a_removed_line_holds_nothing() {
    Line line = of(invoice("100.00"));

    line.remove();

    assertThat(line.isLive()).isFalse();
    assertThat(line.open()).isEqualTo(dollars("0"));
  }

  @Test
  void nothing_can_be_taken_from_a_credit_note() {
    Line note = of(creditNote("-5.00", LineId.fresh()));

    assertThat(note.open()).isEqualTo(dollars("0"));
    assertThat(note.view().open()).isNull();
  }
}
