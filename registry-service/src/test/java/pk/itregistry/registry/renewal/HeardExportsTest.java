package pk.itregistry.registry.renewal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class HeardExportsTest {

  @Test
  void what_the_bank_took_back_is_left_out_in_proportion() {
    assertThat(HeardExports.standingPkr(Told.remittance(null))).isEqualByComparingTo("280000.00");
    assertThat(HeardExports.standingPkr(Told.remittance(new BigDecimal("250.00"))))
        .isEqualByComparingTo("210000.00");
    assertThat(HeardExports.standingPkr(Told.remittance(new BigDecimal("1000.00"))))
        .isEqualByComparingTo("0.00");
  }

  @Test
  void what_was_rejected_or_taken_back_whole_is_no_evidence() {
    assertThat(HeardExports.stands(Told.remittance(null))).isTrue();
    assertThat(HeardExports.stands(Told.remittance(new BigDecimal("250.00")))).isTrue();
    assertThat(HeardExports.stands(Told.remittance(new BigDecimal("1000.00")))).isFalse();
    assertThat(HeardExports.stands(Told.rejected())).isFalse();
  }
}
