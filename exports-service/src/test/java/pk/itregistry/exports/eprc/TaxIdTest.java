package pk.itregistry.exports.eprc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import pk.itregistry.kernel.problem.Refused;

@DisplayNameGeneration(ReplaceUnderscores.class)
class TaxIdTest {
  @Test
  void a_check_digit_does_not_make_another_number() {
    assertThat(TaxId.of("0801599-6").number()).isEqualTo(TaxId.of("0801599").number());
    assertThat(TaxId.of("0801599-5").checkDigitSuspect()).isTrue();
    assertThat(TaxId.of("0801599-6").checkDigitSuspect()).isFalse();
  }

  @Test
  void a_persons_number_is_masked_when_printed() {
    TaxId person = TaxId.of("35202-1234567-1");

    assertThat(person.number()).isEqualTo("3520212345671");
    assertThat(person.ntn()).isNull();
    assertThat(person).hasToString("35202-*******-1");
  }

  @Test
  void one_answer_names_both_forms() {
    assertThatThrownBy(() -> TaxId.of("12345"))
        .isInstanceOfSatisfying(
            Refused.class,
            refused ->
                assertThat(refused.problem().detail()).contains("1234567-8", "35202-1234567-1"));
  }
}
