package pk.itregistry.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SeedTest {

  @Test
  void a_seed_tells_the_same_country_on_whatever_day_it_is_sown() {
    assertThat(Seed.country(1).row(17))
        .isEqualTo(
            "PSEB-1-0000017,PARTNERSHIP,Ahmed & Baloch Digital,B900017,,Peshawar,PK-KP,"
                + "2012-03-31,2018-02-02,2019-02-01,"
                + "office0000017@ahmedbalochdigital.example\r\n");
  }

  @Test
  void a_country_whose_rows_fail_again_and_again_is_given_up() {
    Seed.refuseFailing(4, "018f");

    assertThatThrownBy(() -> Seed.refuseFailing(5, "018f"))
        .isInstanceOf(StepFailed.class)
        .hasMessageContaining("operation 018f");
  }
}
