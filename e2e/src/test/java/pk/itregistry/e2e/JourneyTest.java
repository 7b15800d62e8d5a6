package pk.itregistry.e2e;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("stack")
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class JourneyTest {

  @Test
  void a_person_signs_up_and_the_firm_is_refunded_and_renewed() {
    Running.journey().andTheNextYear().play();
  }

  @Test
  void a_second_firm_walks_the_same_way_beside_the_first() {
    Running.journey().play();
  }
}
