package pk.itregistry.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CallerTest {
  @Test
  void addresses_are_told_apart_and_networks_of_one_household_are_not() {
    assertThat(Caller.at("203.0.113.1")).isNotEqualTo(Caller.at("203.0.113.2"));
    assertThat(Caller.at("2001:db8:1:2::3")).isEqualTo(Caller.at("2001:db8:1:2:ffff::9"));
    assertThat(Caller.at("2001:db8:1:2::3")).isNotEqualTo(Caller.at("2001:db8:1:3::3"));
  }

  @Test
  void a_person_at_two_clients_is_two_callers() {
    assertThat(Caller.of("portal-a", "7")).isNotEqualTo(Caller.of("portal-b", "7"));
  }
}
