package pk.itregistry.kernel.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import pk.itregistry.kernel.problem.Refused;

@DisplayNameGeneration(ReplaceUnderscores.class)
class TaxYearTest {

  @ParameterizedTest
  @CsvSource({"2025-07-01, 2026", "2026-06-30, 2026", "2026-07-01, 2027", "2026-11-30, 2027"})
  void a_tax_year_is_named_by_the_year_in_which_it_ends(LocalDate day, int year) {
    TaxYear its = TaxYear.of(day);

    assertThat(its).isEqualTo(new TaxYear(year));
    assertThat(day).isBetween(its.start(), its.lastDay());
    assertThat(its.plus(1).start()).isEqualTo(its.lastDay().plusDays(1));
  }

  @Test
  void it_is_written_as_four_digits_and_read_again() {
    assertThat(TaxYear.of(new TaxYear(2026).toString())).isEqualTo(new TaxYear(2026));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "26", "2026-27", "TY2026", "0026", "20261"})
  void what_is_no_year_is_refused(String sent) {
    assertThatThrownBy(() -> TaxYear.of(sent)).isInstanceOf(Refused.class);
  }
}
