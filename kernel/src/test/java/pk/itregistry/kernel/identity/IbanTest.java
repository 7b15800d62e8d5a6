package pk.itregistry.kernel.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pk.itregistry.kernel.problem.Refused;

@DisplayNameGeneration(ReplaceUnderscores.class)
class IbanTest {
  private static final String FINE = "PK36SCBL0000001123456702";

  @Test
  void the_sample_of_the_law_is_accepted_however_it_is_written() {
    assertThat(new Iban("pk36 scbl 0000 0011 2345 6702").value()).isEqualTo(FINE);
    assertThat(new Iban(FINE).bank()).isEqualTo("SCBL");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "PK27MPBL1181017140122674",
        "PK36SCBL000000112345670",
        "PK36SCBL00000011234567022",
        "GB29NWBK60161331926819",
        "PK36SCBL000000112345670!",
        "PK36SCBL000000112345670۲",
        "PK36SCBL０000001123456702",
        ""
      })
  void another_is_refused(String sent) {
    assertThatThrownBy(() -> new Iban(sent))
        .isInstanceOfSatisfying(
            Refused.class,
            refused -> assertThat(refused.problem().code()).isEqualTo("malformed-iban"));
  }

  @Test
  void no_slip_of_one_digit_passes() {
    for (int i = 8; i < FINE.length(); i++) {
      for (char digit = '0'; digit <= '9'; digit++) {
        if (FINE.charAt(i) != digit) {
          String slipped = FINE.substring(0, i) + digit + FINE.substring(i + 1);
          assertThatThrownBy(() -> new Iban(slipped)).isInstanceOf(Refused.class);
        }
      }
    }
  }

  @Test
  void in_a_log_it_is_masked() {
    assertThat("" + new Iban(FINE)).isEqualTo("PK36SCBL************6702");
  }
}
