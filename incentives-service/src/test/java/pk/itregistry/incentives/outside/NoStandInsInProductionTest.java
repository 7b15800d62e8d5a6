package pk.itregistry.incentives.outside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import pk.itregistry.kernel.identity.Ntn;

@DisplayNameGeneration(ReplaceUnderscores.class)
class NoStandInsInProductionTest {

  @Test
  void a_production_profile_refuses_stand_ins_and_announced_law() {
    assertThatThrownBy(() -> NoStandInsInProduction.refuse(List.of("prod"), true, false))
        .hasMessageContaining("itr.stand-ins=false");
    assertThatThrownBy(() -> NoStandInsInProduction.refuse(List.of("prod"), false, true))
        .hasMessageContaining("itr.treat-announced-as-enacted=false");
  }

  @Test
  void others_may_run_on_them() {
    assertThatCode(() -> NoStandInsInProduction.refuse(List.of("demo"), true, true))
        .doesNotThrowAnyException();
    assertThatCode(() -> NoStandInsInProduction.refuse(List.of("prod"), false, false))
        .doesNotThrowAnyException();
  }

  @Test
  void the_stand_in_knows_a_debt_of_everybody_whose_number_does_not_end_in_three_zeros() {
    assertThat(TaxAuthorityChoice.standIn(Ntn.of("1234567"))).hasSize(1);
    assertThat(TaxAuthorityChoice.standIn(Ntn.of("1234000"))).isEmpty();
  }
}
