package pk.itregistry.e2e;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/** Third part: the claim, its decision by two officers, and the refund under the clock. */
final class MoneyOut {
  private static final String PORTAL = "portal-ledgerly";
  private static final String OFFICER = "omar";
  private static final String APPROVER = "amina";
  private static final String TREASURY = "tariq";
  private static final String TREASURY_SECOND = "tahira";
  private static final String PAYING_BANK = "paying-bank";

  private final Story story;

  MoneyOut(Story story) {
    this.story = story;
  }

  List<Step> steps() {
    return List.of(
        new Step("The portal claims the excess; the sum is explained", this::draft),
        new Step("It submits; the refund clock starts", this::submit),
        new Step("An officer takes the claim and proposes", this::propose),
        new Step("Whoever proposed may not decide; another does", this::decide),
        new Step("The order is served", this::serve),
        new Step("A debt of PKR 11,125.00 is set off first", this::setOff),
        new Step("A second treasury officer releases the rest", this::release),
        new Step("The bank reports it paid", this::paid),
        new Step("The books balance, and the firm has seen it all", this::lookBack));
  }

  private void draft() {
    story.letHear(PORTAL, "/incentives/v1/claims?firm=" + story.firm);
    Reply draft =
        story
            .post(PORTAL, "/incentives/v1/claims")
            .json(
                """
                {"firmId": "%s", "scheme": "154A-EXCESS", "remittances": ["%s"]}
                """
                    .formatted(story.firm, story.remittance))
            .send()
            .expect(201)
            .expect("/state", "DRAFT")
            .expect("/computedPkr", "211125.00");
    story.claim = draft.at("/claimId");
    story.narrator().say("how the sum came about:");
    draft.json().at("/lines").forEach(line -> tell(line.at("/explanation")));
  }

  private void submit() {
    act(PORTAL, "submission", "").expect("/state", "SUBMITTED");
    story.get(PORTAL, claim() + "/clock").send().expect(200).expect("/daysLeft", "60");
  }

  private void propose() {
    story.get(OFFICER, "/incentives/v1/work-queue").send().expect(200);
    act(OFFICER, "assignment", "").expect("/state", "UNDER_REVIEW");
    act(OFFICER, "proposal", proposal()).expect("/state", "PROPOSED");
  }

  private String proposal() {
    String line = story.get(OFFICER, claim()).quietly().send().at("/lines/0/lineId");
    return """
    {"lines": [{"lineId": "%s", "sanctionedPkr": "211125.00"}]}
    """
        .formatted(line);
  }

  private void decide() {
    String accept = "{\"outcome\": \"ACCEPT\"}";
    story
        .post(OFFICER, claim() + "/decision")
        .match(story.etag(OFFICER, claim()))
        .json(accept)
        .send()
        .expect(403)
        .expect("/code", "four-eyes");
    Reply decided = act(APPROVER, "decision", accept).expect("/state", "DECIDED");
    story.order = decided.at("/refundOrderId");
  }

  private void serve() {
    orderAct(OFFICER, "service").expect("/state", "SERVED");
  }

  private void setOff() {
    Reply setOff = orderAct(TREASURY, "set-off").expect("/state", "PAYABLE");
    setOff.expect("/setOffPkr", "11125.00").expect("/cashPkr", "200000.00");
    story.advice = setOff.at("/paymentAdviceId");
  }

  private void release() {
    String path = "/incentives/v1/payment-advices/" + story.advice;
    story
        .post(TREASURY_SECOND, path + "/release")
        .match(story.etag(TREASURY_SECOND, path))
        .send()
        .expect(200)
        .expect("/state", "ADVISED")
        .expect("/amountPkr", "200000.00");
  }

  private void paid() {
    String path = "/incentives/v1/payment-advices/" + story.advice;
    Reply file = story.get(PAYING_BANK, path + "/file").send().expect(200);
    story
        .post(PAYING_BANK, "/incentives/v1/bank-reports")
        .body("application/xml", BankReport.accepted(file.text()))
        .send()
        .expect(200);
    story.get(TREASURY, path).send().expect(200).expect("/state", "PAID");
  }

  private void lookBack() {
    story
        .get("asad", "/incentives/v1/ledger/trial-balance")
        .send()
        .expect(200)
        .expect("/sumPkr", "0.00");
    Reply timeline = story.get(PORTAL, claim() + "/timeline").send().expect(200);
    story.narrator().say("what happened to the claim:");
    tell(timeline.json().at("/items"));
    story.get(story.owner, claim()).send().expect(200).expect("/paidOn", story.today);
  }

  // Whole, where the body above them was cut.
  private void tell(JsonNode entries) {
    entries.forEach(entry -> story.narrator().say("- " + entry.path("words").asText()));
  }

  private String claim() {
    return "/incentives/v1/claims/" + story.claim;
  }

  private Reply act(String who, String act, String body) {
    return story.remember(story.act(who, claim(), act, body).expect(200));
  }

  private Reply orderAct(String who, String act) {
    String path = "/incentives/v1/refund-orders/" + story.order;
    return story.act(who, path, act, "").expect(200);
  }
}
