package pk.itregistry.registry;

import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import pk.itregistry.plumbing.http.EveryLimit;
import pk.itregistry.plumbing.testkit.ActsHaveDoors;
import pk.itregistry.plumbing.testkit.Dialect;
import pk.itregistry.plumbing.testkit.HouseRules;
import pk.itregistry.plumbing.testkit.ProblemsCatalogue;
import pk.itregistry.plumbing.testkit.WaysOut;

class RegistryHouseTest {
  // Becomes empty with the first act of step 3, but for business time, which is no thing.
  private static final Map<Dialect, Set<String>> NOT_YET =
      Map.of(
          Dialect.EVENTS_HANG_ON_THE_TRANSITION,
          Set.of("AdvanceBusinessTime"),
          Dialect.CHANGES_TAKE_THE_WRITE_PATH,
          Set.of("BusinessTimeResource"));

  @TestFactory
  Stream<DynamicTest> the_rules_of_the_house() {
    return HouseRules.of("pk.itregistry.registry");
  }

  @TestFactory
  Stream<DynamicTest> every_act_has_a_door() {
    return ActsHaveDoors.of("pk.itregistry.registry", Set.of());
  }

  @TestFactory
  Stream<DynamicTest> somebody_gets_a_thing_out_of_every_state() {
    return WaysOut.of(
        "pk.itregistry.registry",
        Set.of(
            "admin",
            "applicant",
            "registrar",
            "inspector",
            "time",
            "fee gateway",
            "manager of the firm",
            "another registrar",
            "mail server",
            "administrator",
            "invited person",
            "owner of the firm",
            "bank"),
        Map.of());
  }

  @TestFactory
  Stream<DynamicTest> the_dialect_of_all_services() {
    return Dialect.of("pk.itregistry.registry", NOT_YET);
  }

  @Tag("document")
  @Test
  void the_problems_page_is_current() {
    ProblemsCatalogue.check("registry", RegistryProblem.class);
  }

  @TestFactory
  Stream<DynamicTest> each_limit_of_a_request_is_taken_and_one_more_is_refused() {
    return EveryLimit.of(HouseRules.doorsOf("pk.itregistry.registry"));
  }
}
