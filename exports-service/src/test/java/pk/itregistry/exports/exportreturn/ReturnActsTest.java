package pk.itregistry.exports.exportreturn;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import pk.itregistry.exports.exportreturn.ExportReturn.State;
import pk.itregistry.exports.line.StatedLine;
import pk.itregistry.exports.testkit.Stated;
import pk.itregistry.kernel.identity.FirmId;
import pk.itregistry.kernel.time.TaxPeriod;
import pk.itregistry.plumbing.testkit.Refusals;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ReturnActsTest {
  private static final Instant FIRST = Instant.parse("2026-11-23T05:00:00Z");
  private static final Instant LATER = FIRST.plusSeconds(60);

  private static Filing filing(boolean nil, List<StatedLine> lines) {
    return new Filing(
        TaxPeriod.of("2026-11"), nil, lines, new Filing.Declaration(true, "Ayesha Khan"));
  }

  private static ExportReturn filed() {
    return new ExportReturn(FirmId.fresh(), filing(false, List.of(Stated.invoice("10.00"))), FIRST);
  }

  @Test
  void a_filed_return_is_its_first_version() {
    ExportReturn filed = filed();

    assertThat(filed.version()).isEqualTo(1);
    assertThat(filed.state()).isEqualTo(State.FILED);
    assertThat(filed.lineCount()).isEqualTo(1);
    assertThat(filed.filedAt()).isEqualTo(FIRST);
  }

  @Test
  void an_amendment_is_the_next_version_and_says_when() {
    ExportReturn filed = filed();

    filed.amend(filing(true, List.of()), LATER);

    assertThat(filed.state()).isEqualTo(State.AMENDED);
    assertThat(filed.version()).isEqualTo(2);
    assertThat(filed.nil()).isTrue();
    assertThat(filed.lineCount()).isZero();
    assertThat(filed.filedAt()).isEqualTo(LATER);
  }

  @Test
  void a_withdrawn_return_is_never_changed_again() {
    ExportReturn filed = filed();

    filed.withdraw(LATER);

    assertThat(filed.state()).isEqualTo(State.WITHDRAWN);
    assertThat(filed.version()).isEqualTo(2);
    assertThat(filed.allowedActs()).isEmpty();
    assertThat(Refusals.codeOf(() -> filed.amend(filing(true, List.of()), LATER)))
        .isEqualTo("act-not-allowed");
    assertThat(Refusals.codeOf(() -> filed.withdraw(LATER))).isEqualTo("act-not-allowed");
  }

  @Test
  void other_services_learn_its_version_and_state() {
    ExportReturn filed = filed();
    filed.withdraw(LATER);

    assertThat(filed.told(List.of()).version()).isEqualTo(2);
    assertThat(filed.told(List.of()).state()).isEqualTo("WITHDRAWN");
  }

  @Test
  void a_nil_return_has_no_lines_and_any_other_has() {
    assertThat(Refusals.foundBy(filing(true, List.of(Stated.invoice("1")))::check))
        .containsExactly("/lines nil-with-lines");
    assertThat(Refusals.foundBy(filing(false, List.of())::check))
        .containsExactly("/lines required");
    assertThat(Refusals.foundBy(filing(true, List.of())::check)).isEmpty();
  }

  @Test
  void nothing_is_filed_without_its_declaration() {
    assertThat(Refusals.foundBy(new Filing.Declaration(false, "Ayesha Khan")::check))
        .containsExactly("/accepted declaration-not-accepted");
    assertThat(Refusals.foundBy(new Filing.Declaration(true, "Ayesha Khan")::check)).isEmpty();
  }
}
