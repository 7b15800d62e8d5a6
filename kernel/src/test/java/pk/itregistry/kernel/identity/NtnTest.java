package pk.itregistry.kernel.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pk.itregistry.kernel.problem.Refused;

@DisplayNameGeneration(ReplaceUnderscores.class)
class NtnTest {

  @ParameterizedTest
  @ValueSource(
      strings = {"0801599-6", "0816259-0", "4140461-7", "1234567-9", "4395126-7", "08015996"})
  void a_check_digit_that_fits_is_not_suspect(String sent) {
    assertThat(Ntn.of(sent).checkDigitSuspect()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"0801599-5", "0816259-1", "4140461-0", "1234567-8"})
  void a_check_digit_that_does_not_fit_is_only_suspect(String sent) {
    assertThat(Ntn.of(sent).checkDigitSuspect()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"4578604-3", "4400000-0", "A227051-8", "a227051-8", "0801599"})
  void a_number_without_a_known_rule_or_digit_is_not_suspect(String sent) {
    assertThat(Ntn.of(sent).checkDigitSuspect()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "123456", "123456789", "12-34567", "AB34567", "1234567-A", "۱۲۳۴۵۶۷"})
  void another_form_is_refused(String sent) {
    assertThatThrownBy(() -> Ntn.of(sent))
        .isInstanceOfSatisfying(
            Refused.class,
            refused -> assertThat(refused.problem().code()).isEqualTo("malformed-ntn"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a227051-8",
        " A227051 - 8 ",
        "A 227051\u00A08",
        "A227051\u20138",
        "\uFF212270518",
        "A-227051"
      })
  void case_blanks_and_dashes_make_no_other_number(String sent) {
    assertThat(Ntn.of(sent)).isEqualTo(Ntn.of("A227051-8"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"35202-1234567-1", "3520212345671", "35202 1234567 1"})
  void a_cnic_is_told_that_it_is_one(String sent) {
    assertThatThrownBy(() -> Ntn.of(sent))
        .isInstanceOfSatisfying(
            Refused.class,
            refused -> {
              assertThat(refused.problem().code()).isEqualTo("cnic-for-ntn");
              assertThat(refused.problem().detail())
                  .contains("is a CNIC", "FREELANCER", "field cnic", "NTN of a business");
            });
  }

  @Test
  void the_check_digit_is_no_part_of_the_number() {
    assertThat(Ntn.of("0801599-6")).isEqualTo(Ntn.of(" 0801599 ")).hasSameHashCodeAs("0801599");
    assertThat(Ntn.of("08015996").number()).isEqualTo("0801599");
  }

  @Test
  void exactly_one_digit_fits_every_number_of_the_known_series() {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    for (int i = 0; i < 1000; i++) {
      String number = "%07d".formatted(random.nextInt(4_400_000));
      int fitting = 0;
      for (int digit = 0; digit <= 9; digit++) {
        fitting += Ntn.of(number + digit).checkDigitSuspect() ? 0 : 1;
      }
      assertThat(fitting).as("%s, seed %d", number, seed).isEqualTo(1);
    }
  }
}
