package pk.itregistry.e2e;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import javax.imageio.ImageIO;

/** A call centre: registered provisionally, inspected at each of its places, certified for it. */
final class CallCentre {
  private static final String REGISTRAR = "rabia";
  private static final String INSPECTOR = "imran";

  private final Story story;
  private String inspection = "";
  private String branch = "";

  CallCentre(Story story) {
    this.story = story;
  }

  List<Step> steps() {
    return List.of(
        new Step("A person signs up and applies for a call centre", this::apply),
        new Step("It is registered provisionally, which certifies nothing", this::register),
        new Step("The owner asks for the inspection, and an inspector comes", this::visit),
        new Step("The report with a photograph passes it", this::pass),
        new Step("Anyone verifies the full certificate", this::verify),
        new Step("A second place is opened, paid and inspected", this::branchOut),
        new Step("Anyone verifies that place by its own certificate", this::verifyBranch));
  }

  private void apply() {
    story.owner = story.cast.signUp("Careem", "Bukhari");
    story.application =
        story
            .post(story.owner, "/registry/v1/applications")
            .json(
                """
                {"kind": "CALL_CENTRE", "name": "%s", "ntn": "%s", "cuin": "%s", "payoutIban": "%s",
                 "exportingSince": "2024-01",
                 "address": {"line": "7 Jail Road", "city": "Lahore", "province": "PK-PB"},
                 "contactEmail": "office@calls.example"}
                """
                    .formatted(story.firmName, story.ntn, story.cuin, story.iban))
            .send()
            .expect(201)
            .at("/id");
    story.act(story.owner, application(), "submission", "").expect("/state", "SUBMITTED");
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
    Reply now = verification().expect("/certified", "false").expect("/reason", "PROVISIONAL");
    story.today = now.at("/on");
  }

  private void visit() {
    visit("/registry/v1/firms/" + story.firm);
  }

  private void visit(String place) {
    inspection =
        "/registry/v1/inspections/"
            + story
                .post(story.owner, place + "/inspections")
                .json("{}")
                .send()
                .expect(201)
                .at("/id");
    story
        .act(INSPECTOR, inspection, "appointment", "{\"day\": \"%s\"}".formatted(story.today))
        .expect("/state", "SCHEDULED");
  }

  private void pass() {
    String photo =
        story
            .post(INSPECTOR, inspection + "/photos")
            .body("image/png", image())
            .send()
            .expect(201)
            .at("/id");
    story
        .act(
            INSPECTOR,
            inspection,
            "report",
            """
            {"outcome": "PASSED", "visitedOn": "%s", "findings": "Forty places, two lines.",
             "citation": "PSEB call centre rules, 4", "photos": ["%s"]}
            """
                .formatted(story.today, photo))
        .expect("/state", "PASSED");
  }

  private void verify() {
    story.certificate =
        story
            .get(story.owner, "/registry/v1/firms/" + story.firm)
            .send()
            .expect(200)
            .expect("/state", "ACTIVE")
            .at("/certificate");
    verification().expect("/certified", "true").expect("/provisional", "false");
  }

  private void branchOut() {
    branch =
        "/registry/v1/branches/"
            + story
                .post(story.owner, "/registry/v1/firms/" + story.firm + "/branches")
                .json(
                    """
                    {"name": "Night floor", "paymentReference": "GW-B-%s",
                     "address": {"line": "40 Canal Road", "city": "Multan", "province": "PK-PB"}}
                    """
                        .formatted(story.application))
                .send()
                .expect(201)
                .expect("/state", "PROVISIONAL")
                .at("/id");
    visit(branch);
    pass();
  }

  private void verifyBranch() {
    String own =
        story
            .get(story.owner, branch)
            .send()
            .expect(200)
            .expect("/state", "ACTIVE")
            .at("/certificate");
    verification(own).expect("/certified", "true").expect("/place/line", "40 Canal Road");
    verification().expect("/certified", "true");
  }

  private Reply verification() {
    return verification(story.certificate);
  }

  private Reply verification(String certificate) {
    return story
        .door
        .get("/registry/v1/certificates/" + certificate + "/verification")
        .send()
        .expect(200);
  }

  private static byte[] image() {
    ByteArrayOutputStream written = new ByteArrayOutputStream();
    try {
      ImageIO.write(new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB), "png", written);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return written.toByteArray();
  }

  private String application() {
    return "/registry/v1/applications/" + story.application;
  }
}
