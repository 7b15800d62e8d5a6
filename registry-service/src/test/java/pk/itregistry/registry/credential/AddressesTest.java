package pk.itregistry.registry.credential;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class AddressesTest {

  @Test
  void production_prints_no_address_that_others_could_answer_or_nobody_reaches() {
    for (String wrong :
        List.of(
            "http://registry.example.pk",
            "http://127.0.0.1:8400",
            "registry.example.pk",
            "https:///c",
            "https://registry.example.pk?c=",
            "https://registry.example.pk#c",
            "https://me@registry.example.pk",
            "https://a registry",
            "")) {
      assertThatThrownBy(() -> Addresses.demandForProduction(List.of("prod"), wrong))
          .as(wrong)
          .hasMessageContaining("ITR_PUBLIC_URL");
    }
  }

  @Test
  void production_prints_an_address_of_the_web_and_a_demo_its_own_machine() {
    assertThatCode(
            () -> Addresses.demandForProduction(List.of("prod"), "https://registry.example.pk"))
        .doesNotThrowAnyException();
    assertThatCode(() -> Addresses.demandForProduction(List.of("demo"), "http://127.0.0.1:8400"))
        .doesNotThrowAnyException();
  }
}
