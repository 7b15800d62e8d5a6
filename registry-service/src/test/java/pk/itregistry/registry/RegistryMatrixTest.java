package pk.itregistry.registry;

import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import pk.itregistry.plumbing.testkit.AuthorityMatrix;
import pk.itregistry.plumbing.testkit.AuthorityMatrix.Thing;
import pk.itregistry.plumbing.testkit.People;
import pk.itregistry.registry.testkit.Desk;
import pk.itregistry.registry.testkit.OldRegister;
import pk.itregistry.registry.testkit.Papers;
import pk.itregistry.registry.testkit.Places;
import pk.itregistry.registry.testkit.Posts;

@QuarkusTest
class RegistryMatrixTest {

  // One thing of each kind serves all operations: without an Idempotency-Key none of them is done.
  @TestFactory
  Stream<DynamicTest> every_operation_lets_in_whom_it_says() {
    Map<String, String> things = things();
    return AuthorityMatrix.of((operation, path) -> new Thing(things, entitled(operation)));
  }

  private static Map<String, String> things() {
    Desk.Firm firm = Desk.firm();
    String application = Desk.draft(People.freshNtn());
    Map<String, String> things = new HashMap<>(work());
    things.putAll(inspected());
    things.putAll(
        Map.of(
            "firm", firm.id(),
            "number", firm.certificate(),
            "kind", "COMPANY",
            "authority", Desk.grant(firm.id(), "CLIENT", "portal-ledgerly", "\"VIEW_RETURNS\""),
            "application", application,
            "document", Papers.attached(application),
            "correction", Desk.correction(firm.certificate()),
            "notice", Desk.notice(firm.id()),
            "invitation", Desk.invitation(firm.id()),
            "reannouncement", Desk.reannouncement()));
    things.put("branch", Places.branch());
    things.put("operation", OldRegister.taken("DRY_RUN", OldRegister.rows("M", 1)));
    return things;
  }

  private static Map<String, String> inspected() {
    String inspection = Places.appointedToday(Places.callCentre());
    return Map.of("inspection", inspection, "photo", Places.photo(inspection));
  }

  private static Map<String, String> work() {
    return Map.of(
        "office", Posts.office("PK-PB"),
        "officer", Posts.officer(),
        "secondLook", Posts.secondLook(),
        "renewal", Desk.renewal(),
        "changeRequest", Desk.changeRequest(),
        "datedMeasure", Desk.datedMeasure(),
        "purpose", "revocation",
        "list", "0");
  }

  private static String entitled(String operation) {
    return switch (operation) {
      case "returnApplication",
          "approveApplicationInitially",
          "registerApplicant",
          "certifyStartup",
          "declineApplication",
          "reverseApplicationFee",
          "decideOnApplicationName",
          "settleFeeRefund",
          "listFeeRefunds" ->
          "rabia";
      case "suspendFirm", "reinstateFirm", "cancelFirm", "withdrawStartup", "inviteOwner" ->
          "rabia";
      case "proposeCorrection",
          "listCorrections",
          "getCorrection",
          "approveCorrection",
          "rejectCorrection",
          "withdrawCorrection",
          "listAllCorrections" ->
          "rabia";
      case "listRenewals", "approveRenewal", "returnRenewal", "declineRenewal" -> "rabia";
      case "listChangeRequests", "approveChange", "declineChange" -> "rabia";
      case "takeNextChange", "takeChange", "handBackChange" -> "rabia";
      case "reassignChange" -> "hina";
      case "proposeMeasure",
          "listDatedMeasuresOfFirm",
          "listDatedMeasures",
          "getDatedMeasure",
          "approveMeasure",
          "rejectMeasure",
          "withdrawMeasure" ->
          "rabia";
      case "takeApplication",
          "handBackApplication",
          "askForSecondLook",
          "listSecondLooks",
          "getSecondLook",
          "answerSecondLook",
          "withdrawSecondLook" ->
          "rabia";
      case "getOffice", "reviseOffice", "closeOffice", "getOfficer", "reviseOfficer" -> "adnan";
      case "takeInspection",
          "handBackInspection",
          "appointInspection",
          "reportAbsence",
          "reportInspection",
          "addInspectionPhoto",
          "removeInspectionPhoto",
          "listInspections",
          "takeNextInspection" ->
          "imran";
      case "reassignApplication" -> "hina";
      case "getReannouncement" -> "adnan";
      case "listRegisterImports", "getRegisterImport", "stopRegisterImport", "readImportResults" ->
          "adnan";
      case "getNotice", "tryNoticeAgain", "setNoticeAside" -> "adnan";
      default -> "owner";
    };
  }
}
