package pk.itregistry.incentives;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import pk.itregistry.contracts.exports.RemittanceState;
import pk.itregistry.incentives.testkit.Acts;
import pk.itregistry.incentives.testkit.BankMessages;
import pk.itregistry.incentives.testkit.Neighbours;
import pk.itregistry.kernel.identity.FirmId;
import pk.itregistry.plumbing.testkit.AuthorityMatrix;
import pk.itregistry.plumbing.testkit.AuthorityMatrix.Thing;
import pk.itregistry.plumbing.testkit.People;

@QuarkusTest
class AuthorityMatrixTest {
  private record Chain(
      FirmId firm, String claim, String order, String advice, String entry, String run) {}

  @TestFactory
  Stream<DynamicTest> who_may_call_what() {
    Chain chain = chain();
    return AuthorityMatrix.of((operation, path) -> thing(chain, operation));
  }

  private static Thing thing(Chain chain, String operation) {
    return new Thing(
        Map.of(
            "firm",
            chain.firm().toString(),
            "claim",
            chain.claim(),
            "order",
            chain.order(),
            "advice",
            chain.advice(),
            "entry",
            chain.entry(),
            "code",
            "154A-EXCESS",
            "reannouncement",
            chain.run()),
        entitled(operation));
  }

  private static String entitled(String operation) {
    return switch (operation) {
      case "takeClaim",
          "offerHearing",
          "recordHearing",
          "proposeDecision",
          "releaseHold",
          "serveRefundOrder" ->
          "omar";
      case "decideClaim" -> "amina";
      case "setOffRefundOrder",
          "stateDebtsOfRefundOrder",
          "proposeOrderCancellation",
          "cancelRefundOrder",
          "releasePaymentAdvice",
          "repairPaymentAdvice",
          "recordPaymentNotExecuted",
          "reviewPaymentNotExecuted",
          "readBankEntry",
          "resolveBankEntry" ->
          "tariq";
      case "readPaymentFile" -> "paying-bank";
      case "getReannouncement" -> "adnan";
      default -> "owner";
    };
  }

  private static Chain chain() {
    try (Neighbours neighbours = new Neighbours()) {
      FirmId firm = neighbours.aCertifiedFirm();
      RemittanceState remittance = neighbours.aVerifiedRemittance(firm);
      String advice = Acts.anAdvisedPayment(remittance);
      var read = People.get("tariq", advice).jsonPath();
      // A return before the payment waits.
      Acts.bankReports(
          "paying-bank", BankMessages.returned(read.getString("endToEndId"), "200000.00"));
      return new Chain(
          firm,
          read.getString("claimId"),
          read.getString("orderId"),
          advice.substring("payment-advices/".length()),
          People.get(
                  "tariq", "bank-entries?advice=" + advice.substring("payment-advices/".length()))
              .jsonPath()
              .getString("items[0].entryId"),
          People.post("adnan", "reannouncements", "{\"what\": \"CLAIMS\"}", null)
              .jsonPath()
              .getString("id"));
    }
  }
}
