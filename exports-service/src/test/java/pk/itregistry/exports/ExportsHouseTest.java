package pk.itregistry.exports;

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

class ExportsHouseTest {
  // Becomes empty with the first act of step 4.
  private static final Map<Dialect, Set<String>> NOT_YET =
      Map.of(
          Dialect.USE_CASES_KNOW_NO_HTTP,
          Set.of(
              "AmendReturn",
              "ConfirmRemittance",
              "FileReturn",
              "ReissueRemittance",
              "ReverseRemittance",
              "WithdrawReturn"),
          Dialect.EVENTS_HANG_ON_THE_TRANSITION,
          Set.of(
              "AmendReturn",
              "Attribution",
              "ConfirmRemittance",
              "FileReturn",
              "RecordRemittance",
              "ReissueRemittance",
              "RemittanceFunds",
              "ReverseRemittance",
              "TakeDepositAnswer",
              "WithdrawReturn"),
          Dialect.CHANGES_TAKE_THE_WRITE_PATH,
          Set.of("AllocationResource", "RemittanceResource", "ReturnResource"),
          Dialect.ROWS_ARE_LOCKED_AND_VERSIONED,
          Set.of("Allocation", "ExportReturn", "Remittance"),
          Dialect.DIRECTORIES_READ_BY_SQL,
          Set.of("AllocationDirectory", "LineDirectory", "RemittanceDirectory", "ReturnDirectory"));

  @TestFactory
  Stream<DynamicTest> the_rules_of_the_house() {
    return HouseRules.of("pk.itregistry.exports");
  }

  @TestFactory
  Stream<DynamicTest> every_act_has_a_door() {
    return ActsHaveDoors.of("pk.itregistry.exports", Set.of());
  }

  @TestFactory
  Stream<DynamicTest> somebody_gets_a_thing_out_of_every_state() {
    return WaysOut.of(
        "pk.itregistry.exports",
        Set.of(
            "a credit note on the line",
            "bank",
            "tax authority",
            "whatever leaves enough open on the line",
            "whoever may file for the firm",
            "whoever may file for the firm, or a bank's reversal or reissue"),
        Map.of());
  }

  @TestFactory
  Stream<DynamicTest> the_dialect_of_all_services() {
    return Dialect.of("pk.itregistry.exports", NOT_YET);
  }

  @Tag("document")
  @Test
  void the_problems_page_is_current() {
    ProblemsCatalogue.check("exports", ExportsProblem.class);
  }

  @TestFactory
  Stream<DynamicTest> each_limit_of_a_request_is_taken_and_one_more_is_refused() {
    return EveryLimit.of(HouseRules.doorsOf("pk.itregistry.exports"));
  }
}
