package pk.itregistry.e2e;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jose.jwk.JWKSet;
import java.text.ParseException;
import java.util.List;
import java.util.UUID;

/** Second part: what the bank says came in, what the firm says it exported, and how they match. */
final class MoneyIn {
  private static final String BANK = "bank-scbl";
  private static final String PORTAL = "portal-ledgerly";

  private final Story story;
  private final String filingKey = "return-" + UUID.randomUUID();

  MoneyIn(Story story) {
    this.story = story;
  }

  List<Step> steps() {
    return List.of(
        new Step("A bank asks what to withhold", this::ask),
        new Step("The bank pushes the e-PRC; 1 % was withheld", this::push),
        new Step("The tax authority confirms the deposit", this::confirmed),
        new Step("The portal files the month's return and loses the answer", this::file),
        new Step("It recovers the receipt by its key and verifies the signature", this::recover),
        new Step("It matches the invoice with the remittance", this::allocate));
  }

  private void ask() {
    story.letHear(PORTAL, "/exports/v1/firms/" + story.firm + "/returns");
    story
        .door
        .post("/exports/v1/remittance-validations")
        .as(BANK, story.cast.token(BANK))
        .after(story.seen)
        .json(
            """
            {"beneficiary": {"taxId": "%s", "iban": "%s"}, "realisedOn": "%s",
             "purposeCode": "9184", "currency": "USD", "totalFcy": "100000.00",
             "retainedFcy": "0.00", "rate": "281.50"}
            """
                .formatted(story.ntn, story.iban, story.today))
        .send()
        .expect(200)
        .expect("/certified", "true")
        .expect("/taxDuePkr", "70375.00");
  }

  private void push() {
    Reply recorded =
        story.post(BANK, "/exports/v1/remittances").json(story.remittanceForm()).send().expect(201);
    story.remittance = recorded.at("/remittance/id");
  }

  private void confirmed() {
    story.eventually(
        "the deposit is confirmed",
        () -> story.get(BANK, "/exports/v1/remittances/" + story.remittance),
        reply -> reply.status() == 200 && reply.at("/state").equals("VERIFIED"));
  }

  private void file() {
    String period = story.today.substring(0, 7);
    story
        .door
        .post("/exports/v1/firms/" + story.firm + "/returns")
        .as(PORTAL, story.cast.token(PORTAL))
        .key(filingKey)
        .after(story.seen)
        .json(Story.returnForm(period, story.today, "100030.00"))
        .send()
        .expect(201);
    story.narrator().say("(the portal's connection breaks: it never saw that answer)");
  }

  private void recover() {
    Reply receipt =
        story.get(PORTAL, "/exports/v1/receipts?idempotencyKey=" + filingKey).send().expect(200);
    story.exportReturn = receipt.at("/items/0/returnId");
    Reply keys = story.door.get("/exports/v1/receipt-keys").send().expect(200);
    verify(receipt.at("/items/0/jws"), keys.text());
    Reply filed = story.get(PORTAL, "/exports/v1/returns/" + story.exportReturn).send().expect(200);
    story.line = filed.at("/lines/0/lineId");
  }

  private void verify(String signature, String keys) {
    try {
      JWSObject signed = JWSObject.parse(signature);
      var key = JWKSet.parse(keys).getKeyByKeyId(signed.getHeader().getKeyID());
      if (key == null || !signed.verify(new ECDSAVerifier(key.toECKey()))) {
        throw new StepFailed("the receipt's signature does not fit the published key");
      }
      story.narrator().say("the signature fits; it says " + signed.getPayload());
    } catch (ParseException | JOSEException e) {
      throw new StepFailed("the receipt cannot be verified: " + e.getMessage());
    }
  }

  private void allocate() {
    story.remember(
        story
            .post(PORTAL, "/exports/v1/firms/" + story.firm + "/allocations")
            .json(
                """
                {"lineId": "%s", "remittanceId": "%s", "amount": "100000.00",
                 "deductions": [{"kind": "BANK_CHARGE", "amount": "30.00"}]}
                """
                    .formatted(story.line, story.remittance))
            .send()
            .expect(201));
  }
}
