package pk.itregistry.e2e;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** In this order, for business time goes on by a year in the last one, and never comes back. */
@Tag("stack")
@TestMethodOrder(OrderAnnotation.class)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class OtherLivesTest {

  @Test
  @Order(1)
  void a_call_centre_is_registered_provisionally_inspected_and_certified() {
    Journey.ofACallCentre(Running.door(), Running.cast()).play();
  }

  @Test
  @Order(2)
  void a_firm_that_lapsed_is_renewed_late_recorded_back_and_claims_what_was_withheld_meanwhile() {
    Journey.ofALapsedFirm(Running.door(), Running.cast()).play();
  }

  @Test
  @Order(3)
  void a_freelancer_signs_up_and_is_renewed_when_business_time_has_gone_on_for_a_year() {
    Journey.ofAFreelancer(Running.door(), Running.cast()).play();
  }
}
