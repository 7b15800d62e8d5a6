package pk.itregistry.exports.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import pk.itregistry.exports.reference.Country;
import pk.itregistry.exports.reference.Purpose;
import pk.itregistry.kernel.identity.FirmId;
import pk.itregistry.kernel.identity.LineId;
import pk.itregistry.kernel.identity.ReturnId;
import pk.itregistry.kernel.money.Money;
import pk.itregistry.kernel.problem.Faults;
import pk.itregistry.kernel.time.TaxPeriod;

@DisplayNameGeneration(ReplaceUnderscores.class)
class LineReplacementTest {
  private static final ReturnId OF = ReturnId.fresh();
  private static final FirmId FIRM = FirmId.fresh();
  private static final TaxPeriod NOVEMBER = TaxPeriod.of("2026-11");
  private static final Currency USD = Currency.getInstance("USD");

  private static StatedLine entry(
      @Nullable LineId id, LineKind kind, String amount, @Nullable LineId credits) {
    return new StatedLine(
        id,
        kind,
        new StatedLine.Buyer("Acme Inc.", Country.of("US")),
        null,
        null,
        "INV-1",
        LocalDate.of(2026, 11, 2),
        "SOFTWARE_DEVELOPMENT",
        Purpose.of("9184"),
        EngagementType.PROJECT,
        USD,
        new BigDecimal(amount),
        credits);
  }

  private static LineReplacement exchange(Map<LineId, Line> locked, List<StatedLine> entries) {
    LineReplacement exchange = new LineReplacement(OF, FIRM, NOVEMBER, locked);
    Faults faults = new Faults();
    exchange.check(entries, faults);
    faults.refuseRuleBroken();
    exchange.perform(entries);
    return exchange;
  }

  private static Map<LineId, Line> after(Map<LineId, Line> locked, LineReplacement exchange) {
    Map<LineId, Line> all = new LinkedHashMap<>();
    locked.values().stream().filter(Line::isLive).forEach(line -> all.put(line.id(), line));
    exchange.added().forEach(line -> all.put(line.id(), line));
    return all;
  }

  @Test
  void what_credit_notes_took_is_always_the_sum_of_those_that_stand() {
    long seed = 20_261_123L;
    Random random = new Random(seed);
    for (int round = 0; round < 1_000; round++) {
      Map<LineId, Line> lines =
          after(
              Map.of(),
              exchange(
                  Map.of(),
                  List.of(
                      entry(null, LineKind.INVOICE, "100.00", null),
                      entry(null, LineKind.INVOICE, "50.00", null))));
      for (int amendment = 0; amendment < 4; amendment++) {
        LineReplacement next = exchange(lines, amended(lines, random));
        boolean refused = !next.overdrawn().isEmpty();
        lines = after(lines, next);
        assertThat(refused).as("seed %d round %d", seed, round).isEqualTo(overdrawn(lines));
        assertCreditsAddUp(lines, seed, round);
        if (refused) {
          break;
        }
      }
    }
  }

  private static List<StatedLine> amended(Map<LineId, Line> lines, Random random) {
    List<StatedLine> entries = new ArrayList<>();
    List<LineId> invoices = new ArrayList<>();
    for (Line line : lines.values()) {
      if (line.kind() == LineKind.INVOICE) {
        String amount = String.valueOf(20 + random.nextInt(100));
        entries.add(entry(line.id(), LineKind.INVOICE, amount, null));
        invoices.add(line.id());
      } else if (random.nextBoolean()) {
        entries.add(
            entry(
                line.id(),
                LineKind.CREDIT_NOTE,
                "-" + (1 + random.nextInt(30)),
                line.creditsLine()));
      }
    }
    LineId credited = invoices.get(random.nextInt(invoices.size()));
    entries.add(entry(null, LineKind.CREDIT_NOTE, "-" + (1 + random.nextInt(30)), credited));
    return entries;
  }

  private static boolean overdrawn(Map<LineId, Line> lines) {
    return lines.values().stream()
        .filter(line -> line.kind() == LineKind.INVOICE)
        .anyMatch(line -> line.credited().exceeds(line.amount()));
  }

  private static void assertCreditsAddUp(Map<LineId, Line> lines, long seed, int round) {
    for (Line line : lines.values()) {
      Money notes =
          lines.values().stream()
              .filter(note -> note.kind() == LineKind.CREDIT_NOTE)
              .filter(note -> line.id().equals(note.creditsLine()))
              .map(note -> note.amount().negated())
              .reduce(Money.zero(USD), Money::plus);
      assertThat(line.credited()).as("seed %d round %d", seed, round).isEqualTo(notes);
    }
  }

  @Test
  void a_removed_line_that_is_settled_is_overdrawn() {
    Map<LineId, Line> lines =
        after(Map.of(), exchange(Map.of(), List.of(entry(null, LineKind.INVOICE, "100.00", null))));
    lines.values().forEach(line -> line.settle(new Money(BigDecimal.ONE, USD)));

    assertThat(exchange(lines, List.of()).overdrawn()).hasSize(1);
  }

  @Test
  void a_settled_line_keeps_its_currency() {
    Map<LineId, Line> lines =
        after(Map.of(), exchange(Map.of(), List.of(entry(null, LineKind.INVOICE, "100.00", null))));
    Line line = lines.values().iterator().next();
    line.settle(new Money(BigDecimal.ONE, USD));
    StatedLine inYen =
        new StatedLine(
            line.id(),
            LineKind.INVOICE,
            new StatedLine.Buyer("Acme Inc.", Country.of("US")),
            null,
            null,
            "INV-1",
            LocalDate.of(2026, 11, 2),
            "SOFTWARE_DEVELOPMENT",
            Purpose.of("9184"),
            EngagementType.PROJECT,
            Currency.getInstance("JPY"),
            new BigDecimal("100000"),
            null);

    assertThat(exchange(lines, List.of(inYen)).overdrawn()).hasSize(1);
  }
}
