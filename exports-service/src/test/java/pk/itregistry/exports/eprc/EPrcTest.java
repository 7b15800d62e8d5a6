package pk.itregistry.exports.eprc;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import pk.itregistry.exports.testkit.Stated;
import pk.itregistry.kernel.money.Money;
import pk.itregistry.plumbing.testkit.Refusals;

@DisplayNameGeneration(ReplaceUnderscores.class)
class EPrcTest {

  @Test
  void equal_amounts_are_equal_however_many_zeros_they_end_in() {
    assertThat(Stated.eprc("/totalFcy", "100000").byPointer())
        .isEqualTo(Stated.eprc("/totalFcy", "100000.00").byPointer());
  }

  @Test
  void a_retained_part_counts_at_the_banks_rate() {
    EPrc half =
        Stated.eprc("/retainedFcy", "50000", "/convertedFcy", "50000", "/amountPkr", "14075000.00");

    assertThat(half.grossPkr()).isEqualTo(Money.pkr(new BigDecimal("28150000.00")));
  }

  @Test
  void what_is_retained_without_a_rate_has_no_rupees_rather_than_none() {
    assertThat(Stated.eprc("/retainedFcy", "1", "/rate", "").grossPkr()).isNull();
  }

  @Test
  void a_rate_of_withholding_is_a_fraction_of_one() {
    EPrc whole = Stated.eprc("/withholding/rate", "1.00");
    EPrc more = Stated.eprc("/withholding/rate", "1.01");

    assertThat(Refusals.foundBy(Objects.requireNonNull(whole.withholding())::check)).isEmpty();
    assertThat(Refusals.foundBy(Objects.requireNonNull(more.withholding())::check))
        .containsExactly("/rate malformed-rate");
  }

  @Test
  void a_certificate_is_kept_without_what_was_not_stated() {
    assertThat(Stated.eprc("/rate", "", "/withholding/section", "").byPointer())
        .doesNotContainKeys("/rate", "/remitter/id", "/withholding/section", "/withholding/paidOn")
        .containsEntry("/beneficiary/iban", "PK36SCBL0000001123456702");
  }

  @Test
  void another_spelling_of_a_reference_or_a_name_is_the_same_certificate() {
    Map<String, String> before = Stated.eprc("/txnRef", "ft4906-1", "/purpose", "").byPointer();

    assertThat(
            Stated.eprc(
                    "/txnRef", "FT\u00a04906\u20131",
                    "/prcNumber", " scbl/eprc 2026/000123",
                    "/remitter/name", "ACME INC",
                    "/withholding/section", "u/s 154-a")
                .differingFrom(before))
        .isEmpty();
    assertThat(
            Stated.eprc("/txnRef", "FT49061", "/withholding/cprNumber", "IT-20261123-0102-0000001")
                .differingFrom(before))
        .containsExactly("/txnRef", "/withholding/cprNumber");
  }

  @Test
  void a_reference_of_separators_only_names_nothing() {
    assertThat(Refusals.foundBy(Stated.eprc("/txnRef", "---", "/prcNumber", "/")::check))
        .containsExactly("/txnRef malformed-reference", "/prcNumber malformed-reference");
  }
}
