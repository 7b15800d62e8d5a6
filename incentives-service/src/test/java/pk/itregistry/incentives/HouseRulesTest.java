package pk.itregistry.incentives;

import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import pk.itregistry.plumbing.http.EveryLimit;
import pk.itregistry.plumbing.testkit.ActsHaveDoors;
import pk.itregistry.plumbing.testkit.Dialect;
import pk.itregistry.plumbing.testkit.HouseRules;
import pk.itregistry.plumbing.testkit.WaysOut;

class HouseRulesTest {
  // A bank's message is kept as a whole and changes many payments: it is no thing of its own.
  private static final Map<Dialect, Set<String>> NOT_YET =
      Map.of(Dialect.CHANGES_TAKE_THE_WRITE_PATH, Set.of("BankReportResource"));

  @TestFactory
  Stream<DynamicTest> the_rules_of_the_house() {
    return HouseRules.of("pk.itregistry.incentives");
  }

  @TestFactory
  Stream<DynamicTest> every_act_has_a_door() {
    return ActsHaveDoors.of("pk.itregistry.incentives", Set.of());
  }

  @TestFactory
  Stream<DynamicTest> somebody_gets_a_thing_out_of_every_state() {
    return WaysOut.of(
        "pk.itregistry.incentives",
        Set.of(
            "firm",
            "claims officer",
            "approver",
            "treasury officer",
            "second treasury officer",
            "treasury officer or approver",
            "another treasury officer or approver",
            "treasury officer or paying bank",
            "paying bank"),
        Map.of());
  }

  @TestFactory
  Stream<DynamicTest> the_dialect_of_all_services() {
    return Dialect.of("pk.itregistry.incentives", NOT_YET);
  }

  @TestFactory
  Stream<DynamicTest> each_limit_of_a_request_is_taken_and_one_more_is_refused() {
    return EveryLimit.of(HouseRules.doorsOf("pk.itregistry.incentives"));
  }
}
