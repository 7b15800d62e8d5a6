package pk.itregistry.exports.remittance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import pk.itregistry.exports.testkit.Stated;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ProceedsTest {
  @Test
  void the_rate_is_told_as_stated_with_two_decimals_at_least() {
    assertThat(Proceeds.of(Stated.eprc("/rate", "281.5")).rate()).hasToString("281.50");
    assertThat(Proceeds.of(Stated.eprc("/rate", "281.12345")).rate()).hasToString("281.12345");
    assertThat(Proceeds.of(Stated.eprc("/rate", "")).rate()).isNull();
  }

  @Test
  void what_is_wholly_retained_without_a_rate_has_no_gross_rather_than_zero() {
    Proceeds retained =
        Proceeds.of(
            Stated.eprc(
                "/retainedFcy", "100000", "/convertedFcy", "0", "/rate", "", "/amountPkr", ""));

    assertThat(retained.grossPkr()).isNull();
    assertThat(retained.amountPkr()).isNull();
    assertThat(retained.retained()).isEqualTo(Stated.dollars("100000.00"));
  }

  @Test
  void the_same_withholding_is_the_same_however_its_rate_is_written() {
    Proceeds one = Proceeds.of(Stated.eprc("/withholding/rate", "0.01"));

    assertThat(one.sameWithholding(Proceeds.of(Stated.eprc("/withholding/rate", "0.010"))))
        .isTrue();
    assertThat(one.sameWithholding(Proceeds.of(Stated.eprc("/withholding/rate", "0.02"))))
        .isFalse();
    assertThat(one.sameWithholding(Proceeds.of(Stated.eprc("/withholding/section", "")))).isFalse();
  }

  @Test
  void what_was_withheld_is_told_as_it_was_stated() {
    var withheld = Objects.requireNonNull(Proceeds.of(Stated.eprc()).withheld());

    assertThat(withheld.section()).hasToString("154A");
    assertThat(withheld.rate()).hasToString("0.01");
    assertThat(withheld.amountPkr()).hasToString("281500.00");
  }
}
