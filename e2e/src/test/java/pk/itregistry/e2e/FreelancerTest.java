package pk.itregistry.e2e;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("stack")
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class FreelancerTest {

  @Test
  void a_freelancer_signs_up_and_is_renewed_when_business_time_has_gone_on_for_a_year() {
    Journey.ofAFreelancer(Running.door(), Running.cast()).play();
  }
}
