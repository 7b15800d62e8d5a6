package pk.itregistry.e2e;

import java.time.LocalDate;
import java.util.List;

/** First part: from signing up to a certificate, and a portal that may act. */
final class Registering {
  private static final String REGISTRAR = "rabia";

  private final Story story;

  Registering(Story story) {
    this.story = story;
  }

  List<Step> steps() {
    return List.of(
        new Step("A person signs up and applies for a company", this::apply),
        new Step("The registrar returns the application, naming a field", this::returned),
        new Step("The applicant corrects it and submits again", this::correct),
        new Step("Initially approved, fee paid, registered", this::register),
        new Step("Anyone verifies the certificate", this::verify),
        new Step("The owner lets a portal's client file and claim", this::authorise));
  }

  private String form(String city) {
    return """
    {"kind": "COMPANY", "name": "%s", "ntn": "%s", "cuin": "%s", "payoutIban": "%s",
     "exportingSince": "2004-01",
     "address": {"line": "12 Shahrah-e-Faisal", "city": "%s", "province": "PK-SD"},
     "contactEmail": "office@indus.example"}
    """
        .formatted(story.firmName, story.ntn, story.cuin, story.iban, city);
  }

  private void apply() {
    story.owner = story.cast.signUp("Owais", "Qureshi");
    story.narrator().say("signed up as " + story.owner);
    Reply draft =
        story.post(story.owner, "/registry/v1/applications").json(form("?")).send().expect(201);
    story.application = draft.at("/id");
    draft.expect("/state", "DRAFT");
    act(story.owner, "submission", "").expect("/state", "SUBMITTED");
  }

  private void returned() {
    act(
            REGISTRAR,
            "return",
            """
            {"reasons": [{"pointer": "/address/city", "reason": "Name the city."}]}
            """)
        .expect("/state", "RETURNED");
    story.get(story.owner, path()).send().expect(200).expect("/state", "RETURNED");
  }

  private void correct() {
    story
        .door
        .put(path())
        .as(story.owner, story.cast.token(story.owner))
        .key(java.util.UUID.randomUUID().toString())
        .match(story.etag(story.owner, path()))
        .json(form("Karachi"))
        .send()
        .expect(200);
    act(story.owner, "submission", "").expect("/state", "SUBMITTED");
  }

  private void register() {
    act(REGISTRAR, "initial-approval", "").expect("/state", "INITIALLY_APPROVED");
    act(
            story.owner,
            "fee-payment",
            "{\"paymentReference\": \"GW-%s\"}".formatted(story.application))
        .expect("/state", "FEE_PAID");
    Reply registered = story.remember(act(REGISTRAR, "registration", ""));
    story.firm = registered.at("/firmId");
    story.certificate = registered.at("/certificate");
  }

  private void verify() {
    String verification = "/registry/v1/certificates/" + story.certificate + "/verification";
    Reply now = story.door.get(verification).send().expect(200).expect("/certified", "true");
    story.today = now.at("/on");
    LocalDate lastMonth = LocalDate.parse(story.today).minusMonths(1);
    story
        .door
        .get(verification + "?on=" + lastMonth)
        .send()
        .expect(200)
        .expect("/certified", "false");
  }

  private void authorise() {
    story.remember(
        story
            .post(story.owner, "/registry/v1/firms/" + story.firm + "/authorities")
            .json(
                """
                {"granteeKind": "CLIENT", "grantee": "portal-ledgerly",
                 "permissions": ["FILE_RETURNS", "VIEW_RETURNS", "SUBMIT_CLAIMS", "VIEW_CLAIMS"]}
                """)
            .send()
            .expect(201));
  }

  private String path() {
    return "/registry/v1/applications/" + story.application;
  }

  /** Does an act on the application as it stands. */
  private Reply act(String who, String act, String body) {
    Reply reply = story.act(who, path(), act, body);
    if (reply.status() != 200 && reply.status() != 201) {
      throw new StepFailed(act + ": " + reply.text());
    }
    return reply;
  }
}
