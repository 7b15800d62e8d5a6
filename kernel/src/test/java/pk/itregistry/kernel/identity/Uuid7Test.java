package pk.itregistry.kernel.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pk.itregistry.kernel.problem.Refused;

@DisplayNameGeneration(ReplaceUnderscores.class)
class Uuid7Test {

  @Test
  void an_id_is_of_version_7_and_of_this_moment() {
    long before = System.currentTimeMillis();
    UUID id = Uuid7.next();

    assertThat(id.version()).isEqualTo(7);
    assertThat(id.variant()).isEqualTo(2);
    assertThat(id.getMostSignificantBits() >>> 16).isBetween(before, System.currentTimeMillis());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "1-1-1-1-1", "01890000-0000-7000-8000-00000000000g", "not-a-uuid"})
  void only_the_canonical_form_is_read(String sent) {
    assertThatThrownBy(() -> FirmId.of(sent)).isInstanceOf(Refused.class);
  }
}
