package pk.itregistry.e2e;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Fourth part: what the register does for a firm that has exported, up to the certificate of its
 * next year. Business time stands still: two registrars correct the certificate, so that its last
 * day is near.
 */
final class NextYear {
  private static final String REGISTRAR = "rabia";
  private static final String ANOTHER = "rehan";
  private static final int DAYS_LEFT = 45;
  private static final String DEED =
      "%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\nstartxref\n9\n%%EOF\n";

  private final Story story;
  private LocalDate lastDay = LocalDate.EPOCH;
  private String nextCertificate = "";

  NextYear(Story story) {
    this.story = story;
  }

  List<Step> steps() {
    return List.of(
        new Step("A registrar takes another application, and nobody else decides it", this::take),
        new Step("The owner invites a bookkeeper, and takes it back", this::invite),
        new Step("Two registrars correct the certificate's last day", this::correct),
        new Step("The owner renews in one call", this::renew),
        new Step("Anyone verifies both certificates in one call", this::verify));
  }

  private void take() {
    String draft =
        """
        {"kind": "PARTNERSHIP", "name": "Second %s", "contactEmail": "office@indus.example"}
        """
            .formatted(story.firmName);
    String application =
        "/registry/v1/applications/"
            + story
                .post(story.owner, "/registry/v1/applications")
                .json(draft)
                .send()
                .expect(201)
                .at("/id");
    story
        .post(story.owner, application + "/validation")
        .send()
        .expect(200)
        .expect("/complete", "false");
    story
        .door
        .put(application)
        .as(story.owner, story.cast.token(story.owner))
        .key(UUID.randomUUID().toString())
        .match(story.etag(story.owner, application))
        .json(complete())
        .send()
        .expect(200);
    story
        .post(story.owner, application + "/documents?kind=PARTNERSHIP_DEED&fileName=deed.pdf")
        .body("application/pdf", DEED)
        .send()
        .expect(201);
    story.act(story.owner, application, "submission", "").expect(200);
    story.act(REGISTRAR, application, "assignment", "").expect(200);
    story
        .act(ANOTHER, application, "initial-approval", "")
        .expect(409)
        .expect("/code", "held-by-another");
    story.act(REGISTRAR, application, "assignment/release", "").expect(200);
    story.act(story.owner, application, "withdrawal", "").expect("/state", "WITHDRAWN");
  }

  private String complete() {
    return """
    {"kind": "PARTNERSHIP", "name": "Second %s", "ntn": "%s", "payoutIban": "%s",
     "exportingSince": "2024-01",
     "address": {"line": "12 Shahrah-e-Faisal", "city": "Karachi", "province": "PK-SD"},
     "contactEmail": "office@indus.example"}
    """
        .formatted(story.firmName, story.secondNtn, story.iban);
  }

  private void invite() {
    Reply invited =
        story
            .post(story.owner, firm("/invitations"))
            .json(
                """
                {"gives": "AUTHORITY", "email": "bookkeeper@indus.example",
                 "permissions": ["VIEW_RETURNS"]}
                """)
            .send()
            .expect(201);
    String invitation = firm("/invitations/" + invited.at("/id"));
    story.act(story.owner, invitation, "withdrawal", "").expect("/state", "WITHDRAWN");
    story.get(story.owner, firm("/activity")).send().expect(200);
  }

  private void correct() {
    LocalDate today = LocalDate.parse(story.today);
    lastDay = today.plusDays(DAYS_LEFT);
    Reply proposed =
        story
            .post(REGISTRAR, certificate("/corrections"))
            .json(
                """
                {"validFrom": "%s", "lastDay": "%s", "reason": "The year of the paper register.",
                 "citation": "Order 12 of the registrar"}
                """
                    .formatted(today, lastDay))
            .send()
            .expect(201);
    String correction = certificate("/corrections/" + proposed.at("/id"));
    story.act(REGISTRAR, correction, "approval", "").expect(403);
    story.act(ANOTHER, correction, "approval", "").expect("/state", "APPROVED");
  }

  private void renew() {
    // It may have opened by itself meanwhile.
    Reply opened = story.post(story.owner, firm("/renewals")).send();
    if (opened.status() != 201 && opened.status() != 409) {
      throw new StepFailed("renewal: " + opened.text());
    }
    Reply all = story.get(story.owner, firm("/renewals")).send().expect(200);
    String renewal = "/registry/v1/renewals/" + all.at("/items/0/id");
    story.eventually(
        "the register has heard what was filed and realised",
        () -> story.get(story.owner, renewal),
        reply -> reply.json().at("/evidence/speaks").asBoolean());
    nextCertificate =
        story
            .act(
                story.owner,
                renewal,
                "confirmation",
                "{\"paymentReference\": \"GW-R-%s\"}".formatted(story.firm))
            .expect("/state", "RENEWED")
            .at("/newCertificate");
    story.get(story.owner, firm("/history")).send().expect(200);
  }

  private void verify() {
    story.verifyTheNextYear(nextCertificate, lastDay);
  }

  private String firm(String rest) {
    return "/registry/v1/firms/" + story.firm + rest;
  }

  private String certificate(String rest) {
    return "/registry/v1/certificates/" + story.certificate + rest;
  }
}
