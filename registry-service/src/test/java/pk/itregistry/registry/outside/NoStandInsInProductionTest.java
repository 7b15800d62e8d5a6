package pk.itregistry.registry.outside;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class NoStandInsInProductionTest {

  @Test
  void production_does_not_start_on_stand_ins_or_a_movable_clock() {
    assertThatThrownBy(() -> NoStandInsInProduction.refuse(List.of("prod"), true, false))
        .hasMessageContaining("itr.stand-ins=false");
    assertThatThrownBy(() -> NoStandInsInProduction.refuse(List.of("prod"), false, true))
        .hasMessageContaining("itr.business-time-movable=false");
  }

  @Test
  void a_demo_does() {
    assertThatCode(() -> NoStandInsInProduction.refuse(List.of("demo"), true, true))
        .doesNotThrowAnyException();
    assertThatCode(() -> NoStandInsInProduction.refuse(List.of("prod"), false, false))
        .doesNotThrowAnyException();
  }
}
