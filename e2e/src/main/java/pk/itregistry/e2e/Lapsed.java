package pk.itregistry.e2e;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A firm of an older register whose certificate ended three months ago. Money came in ten days
 * later, the firm is renewed late, and two registrars record the renewal back to the day after the
 * end: what the register knew before stays readable, and the firm can claim what was withheld too
 * much.
 */
final class Lapsed {
  private static final String ADMINISTRATOR = "adnan";
  private static final String REGISTRAR = "rabia";
  private static final String ANOTHER = "rehan";
  private static final String BANK = "bank-scbl";
  private static final int LAPSED_SO_MANY_DAYS = 91;
  private static final Pattern NEXT = Pattern.compile("<(\\S+)>; rel=\"next\"");
  private static final Pattern CODE = Pattern.compile("(?m)^ {4}(\\S+)$");

  private final Story story;
  private LocalDate lapsed = LocalDate.EPOCH;
  private String before = "";

  Lapsed(Story story) {
    this.story = story;
  }

  List<Step> steps() {
    return List.of(
        new Step("A ministry imports the register that it has", this::importIt),
        new Step("A registrar invites the owner, who claims the firm", this::claim),
        new Step("Money came in while the firm was not certified", this::moneyCameIn),
        new Step("The firm is renewed late", this::renew),
        new Step("Two registrars record the renewal back to the day after the end", this::correct),
        new Step("Known then: not certified; known now: certified", this::verify),
        new Step("What was withheld too much can be claimed", this::remedy));
  }

  private void importIt() {
    lapsed = LocalDate.parse(businessTime().at("/today")).minusDays(LAPSED_SO_MANY_DAYS);
    LocalDate money = moneyCameInOn();
    String operation =
        story
            .post(ADMINISTRATOR, "/registry/v1/register-imports?mode=IMPORT")
            .body(
                "text/csv",
                """
                oldNumber,kind,name,ntn,cuin,city,province,registeredOn,certifiedFrom,certifiedUntil,exportingSince,payoutIban,email
                OLD-%s,COMPANY,%s,%s,%s,Karachi,PK-SD,2019-09-01,%s,%s,%s,%s,owner@%s.example
                """
                    .formatted(
                        story.ntn,
                        story.firmName,
                        story.ntn,
                        story.cuin,
                        lapsed.minusYears(1).plusDays(1),
                        lapsed,
                        money.toString().substring(0, 7),
                        story.iban,
                        story.ntn))
            .send()
            .expect(202)
            .header("Location");
    story.eventually(
        "the rows are worked off",
        () -> story.get(ADMINISTRATOR, operation),
        reply -> reply.at("/state").equals("DONE"));
    Reply found =
        story
            .door
            .get("/registry/v1/register?q=" + story.ntn)
            .send()
            .expect(200)
            .expect("/items/0/state", "EXPIRED");
    story.firm = found.at("/items/0/id");
  }

  private void claim() {
    story
        .post(REGISTRAR, "/registry/v1/firms/" + story.firm + "/owner-invitations")
        .json("{}")
        .send()
        .expect(201);
    story.owner = story.cast.signUp("Laila", "Qadir");
    story
        .post(story.owner, "/registry/v1/invitations/acceptance")
        .json("{\"code\": \"%s\"}".formatted(codeInTheLetter()))
        .send()
        .expect(201);
    story
        .get(story.owner, "/registry/v1/firms/" + story.firm)
        .send()
        .expect(200)
        .expect("/state", "EXPIRED");
  }

  // A demo without a mail server shows its letters to an administrator, the oldest first.
  private String codeInTheLetter() {
    String page = "/registry/v1/notices?limit=200";
    while (!page.isEmpty()) {
      Reply letters = story.get(ADMINISTRATOR, page).quietly().send().expect(200);
      for (JsonNode letter : letters.json().at("/items")) {
        Matcher code = CODE.matcher(letter.at("/letter/text").asText());
        if (letter.at("/caseNumber").asText().equals(story.firm) && code.find()) {
          return code.group(1);
        }
      }
      Matcher next = NEXT.matcher(letters.headers().firstValue("Link").orElse(""));
      page = next.find() ? next.group(1) : "";
    }
    throw new StepFailed("no letter to the firm has a code");
  }

  private void moneyCameIn() {
    story.today = moneyCameInOn().toString();
    Reply recorded =
        story.eventually(
            "the bank's system knows the firm",
            () -> story.post(BANK, "/exports/v1/remittances").json(story.remittanceForm()),
            reply -> reply.status() == 201 || reply.status() == 200);
    story.remittance = recorded.at("/remittance/id");
    story.eventually(
        "nothing can be claimed of it",
        this::eligibility,
        reply -> reply.json().at("/items/0/excessPkr").asText().equals("0.00"));
  }

  private Door.Ask eligibility() {
    return story.get(story.owner, "/incentives/v1/firms/" + story.firm + "/eligibility");
  }

  private void renew() {
    Reply opened = story.post(story.owner, "/registry/v1/firms/" + story.firm + "/renewals").send();
    if (opened.status() != 201 && opened.status() != 409) {
      throw new StepFailed("renewal: " + opened.text());
    }
    Reply all =
        story.get(story.owner, "/registry/v1/firms/" + story.firm + "/renewals").send().expect(200);
    String renewal = "/registry/v1/renewals/" + all.at("/items/0/id");
    if (story.act(story.owner, renewal, "confirmation", "{}").at("/state").equals("SUBMITTED")) {
      story.act(REGISTRAR, renewal, "approval", "").expect("/state", "CONFIRMED");
    }
    story.get(story.owner, renewal).send().expect(200).expect("/late", "true");
    story.certificate =
        story
            .act(
                story.owner,
                renewal,
                "fee-payment",
                "{\"paymentReference\": \"GW-R-%s\"}".formatted(story.firm))
            .expect("/state", "RENEWED")
            .at("/newCertificate");
  }

  private void correct() {
    verification("").expect("/certified", "true");
    verification("?on=" + story.today).expect("/certified", "false");
    before = businessTime().at("/now");
    Reply proposed =
        story
            .post(REGISTRAR, certificate("/corrections"))
            .json(
                """
                {"validFrom": "%s", "lastDay": "%s",
                 "reason": "The renewal was handed in on paper in time.",
                 "citation": "Order 31 of the registrar"}
                """
                    .formatted(lapsed.plusDays(1), lapsed.plusYears(1)))
            .send()
            .expect(201);
    String correction = certificate("/corrections/" + proposed.at("/id"));
    story.act(ANOTHER, correction, "approval", "").expect("/state", "APPROVED");
  }

  private void verify() {
    verification("?on=" + story.today + "&knownAt=" + before).expect("/certified", "false");
    verification("?on=" + story.today).expect("/certified", "true");
  }

  private void remedy() {
    story.eventually(
        "the excess can be claimed",
        this::eligibility,
        reply ->
            reply.json().at("/items/0/excessPkr").asText().equals("211125.00")
                && reply.json().at("/items/0/claimable").asBoolean());
  }

  private LocalDate moneyCameInOn() {
    return lapsed.plusDays(10);
  }

  private Reply businessTime() {
    return story.door.get("/registry/v1/business-time").quietly().send().expect(200);
  }

  private Reply verification(String question) {
    return story.door.get(certificate("/verification") + question).send().expect(200);
  }

  private String certificate(String rest) {
    return "/registry/v1/certificates/" + story.certificate + rest;
  }
}
