package pk.itregistry.incentives.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import pk.itregistry.incentives.copies.CopiedRemittance;
import pk.itregistry.incentives.eligibility.Assessment;
import pk.itregistry.incentives.eligibility.Finding;
import pk.itregistry.incentives.eligibility.LineFacts;
import pk.itregistry.incentives.eligibility.LineFacts.Lane;
import pk.itregistry.kernel.identity.ClaimId;
import pk.itregistry.kernel.identity.FirmId;
import pk.itregistry.kernel.identity.RemittanceId;
import pk.itregistry.kernel.money.Money;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ClaimLineTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
  private static final Money EXCESS = Money.pkr("211125.00");

  @Test
  void what_is_computed_first_on_a_corrected_source_is_what_is_asked_for() {
    ClaimLine line = line(assessed(null));

    line.recompute(assessed(EXCESS));

    assertThat(line.isLessThanAsked(EXCESS)).isFalse();
    assertThat(line.isLessThanAsked(Money.pkr("211124.99"))).isTrue();
  }

  @Test
  void what_was_asked_for_stands_whatever_is_computed_later() {
    ClaimLine line = line(assessed(EXCESS));

    line.recompute(assessed(Money.pkr("100000.00")));

    assertThat(line.isLessThanAsked(Money.pkr("100000.00"))).isTrue();
  }

  @Test
  void giving_nothing_is_less_than_asked_when_a_rule_speaks_against_all() {
    ClaimLine line = line(assessed(null));

    line.recompute(assessed(EXCESS).against(new Finding("reversed", "Taken back.")));

    assertThat(line.computed()).isEqualTo(Money.pkr("0"));
    assertThat(line.isLessThanAsked(Money.pkr("0"))).isTrue();
  }

  private static ClaimLine line(Assessment assessed) {
    Claim claim =
        new Claim(
            ClaimId.fresh(),
            "CLM-1",
            FirmId.fresh(),
            "154A-EXCESS",
            Instant.parse("2026-11-23T09:30:00Z"));
    return new ClaimLine(claim, 0, assessed);
  }

  private static Assessment assessed(@Nullable Money excess) {
    RemittanceId id = RemittanceId.fresh();
    CopiedRemittance source =
        new CopiedRemittance(
            id, 2, FirmId.fresh(), "SCBL", "T", "P", DAY, "9184", null, null, "VERIFIED");
    LineFacts facts =
        new LineFacts(
            "SCBL",
            "T",
            "P",
            DAY,
            "9184",
            excess == null ? Lane.SLOW : Lane.COMPUTED,
            null,
            null,
            null,
            null,
            null,
            false,
            null,
            BigDecimal.ZERO,
            null,
            true,
            excess == null ? null : excess.amount(),
            null,
            List.of());
    return new Assessment(id, 2, source, facts, List.of(), "print");
  }
}
