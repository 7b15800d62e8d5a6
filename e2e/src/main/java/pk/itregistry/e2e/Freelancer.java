package pk.itregistry.e2e;

import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.List;

/**
 * A freelancer's first year: from signing up, by a CNIC that is proven, to the renewal that is
 * confirmed when business time has come to the last weeks of the certificate.
 */
final class Freelancer {
  private static final String REGISTRAR = "rabia";
  private static final int DAYS_LEFT = 30;

  private static final SecureRandom RANDOM = new SecureRandom();

  private final Story story;
  private final String cnic = "35202%07d%d".formatted(RANDOM.nextInt(10_000_000), 1);
  private LocalDate lastDay = LocalDate.EPOCH;
  private String renewal = "";
  private String nextCertificate = "";

  Freelancer(Story story) {
    this.story = story;
  }

  List<Step> steps() {
    return List.of(
        new Step("A freelancer signs up and applies by their CNIC", this::apply),
        new Step("A registrar takes it, and alone reads the CNIC whole", this::take),
        new Step("Approved, fee paid, registered", this::register),
        new Step("A year goes by", this::letAYearGoBy),
        new Step("The freelancer renews, and a registrar finds it in order", this::renew),
        new Step("Anyone verifies both years", this::verify));
  }

  private void apply() {
    story.owner = story.cast.signUp("Farah", "Malik");
    story.application =
        story
            .post(story.owner, "/registry/v1/applications")
            .json(
                """
                {"kind": "FREELANCER", "name": "Farah Malik", "cnic": "%s", "payoutIban": "%s",
                 "exportingSince": "2024-01",
                 "address": {"line": "4 Canal Road", "city": "Lahore", "province": "PK-PB"},
                 "contactEmail": "farah@malik.example"}
                """
                    .formatted(cnic, story.iban))
            .send()
            .expect(201)
            .at("/id");
    story.act(story.owner, application(), "submission", "").expect("/state", "SUBMITTED");
  }

  private void take() {
    story.act(REGISTRAR, application(), "assignment", "").expect("/cnic", cnic);
    Reply seen = story.get(story.owner, application()).send().expect(200);
    if (seen.text().contains(cnic)) {
      throw new StepFailed("the CNIC is shown whole: " + seen.text());
    }
  }

  private void register() {
    story
        .act(REGISTRAR, application(), "initial-approval", "")
        .expect("/state", "INITIALLY_APPROVED");
    story
        .act(
            story.owner,
            application(),
            "fee-payment",
            "{\"paymentReference\": \"GW-%s\"}".formatted(story.application))
        .expect("/state", "FEE_PAID");
    Reply registered = story.act(REGISTRAR, application(), "registration", "");
    story.firm = registered.at("/firmId");
    story.certificate = registered.at("/certificate");
    lastDay =
        LocalDate.parse(
            story
                .door
                .get("/registry/v1/certificates/" + story.certificate + "/verification")
                .send()
                .expect("/certified", "true")
                .at("/lastDay"));
  }

  private void letAYearGoBy() {
    story
        .post("adnan", "/registry/v1/business-time/advances")
        .json("{\"toDay\": \"%s\"}".formatted(lastDay.minusDays(DAYS_LEFT)))
        .send()
        .expect(200);
  }

  private void renew() {
    String renewals = "/registry/v1/firms/" + story.firm + "/renewals";
    // It may have opened by itself meanwhile.
    Reply opened = story.post(story.owner, renewals).send();
    if (opened.status() != 201 && opened.status() != 409) {
      throw new StepFailed("renewal: " + opened.text());
    }
    Reply all = story.get(story.owner, renewals).send().expect(200);
    renewal = "/registry/v1/renewals/" + all.at("/items/0/id");
    // Nothing was exported: a registrar looks at it.
    story.act(story.owner, renewal, "confirmation", "{}").expect("/state", "SUBMITTED");
    story.act(REGISTRAR, renewal, "approval", "").expect("/state", "CONFIRMED");
    nextCertificate =
        story
            .act(
                story.owner,
                renewal,
                "fee-payment",
                "{\"paymentReference\": \"GW-R-%s\"}".formatted(story.firm))
            .expect("/state", "RENEWED")
            .at("/newCertificate");
  }

  private void verify() {
    story.verifyTheNextYear(nextCertificate, lastDay);
  }

  private String application() {
    return "/registry/v1/applications/" + story.application;
  }
}
