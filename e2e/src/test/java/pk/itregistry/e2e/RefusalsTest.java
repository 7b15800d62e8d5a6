package pk.itregistry.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What the journey's people must not be able to do, tried beside a journey that was played. */
@Tag("stack")
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RefusalsTest {
  private static final String PORTAL = "portal-ledgerly";
  private static final String BANK = "bank-scbl";

  private static Story story;

  @BeforeAll
  static void the_journey_was_played() {
    Journey journey = Running.journey();
    journey.play();
    story = journey.story();
  }

  private static String firm(String rest) {
    return "/exports/v1/firms/" + story.firm + rest;
  }

  private static Reply apply(String form) {
    return story.post(story.owner, "/registry/v1/applications").json(form).once().send();
  }

  private static String form(String name) {
    return """
    {"kind": "COMPANY", "name": "%s", "ntn": "1234567", "cuin": "0287049",
     "payoutIban": "PK36SCBL0000001123456702", "exportingSince": "2025-01",
     "address": {"line": "1 Main Road", "city": "Lahore", "province": "PK-PB"},
     "contactEmail": "a@b.example"}
    """
        .formatted(name);
  }

  @Test
  void someone_elses_firm_is_not_found() {
    Reply reply = story.get("stranger", firm("/obligations")).send();

    reply.expect(404).expect("/code", "not-found");
  }

  @Test
  void own_firm_without_the_permission_is_forbidden() {
    story.remember(
        story
            .post(story.owner, "/registry/v1/firms/" + story.firm + "/authorities")
            .json(
                """
                {"granteeKind": "CLIENT", "grantee": "portal-other",
                 "permissions": ["VIEW_RETURNS"]}
                """)
            .send()
            .expect(201));

    story.get("portal-other", firm("/obligations")).send().expect(200);
    Reply reply = story.post("portal-other", firm("/returns")).json("{}").send();

    reply.expect(403).expect("/code", "not-allowed-permission");
  }

  @Test
  void a_write_without_a_key_is_refused() {
    Reply reply =
        story
            .door
            .post("/registry/v1/applications")
            .as(story.owner, story.cast.token(story.owner))
            .json(form("No Key Limited"))
            .send();

    reply.expect(400).expect("/code", "idempotency-key-missing");
  }

  @Test
  void a_key_used_for_another_body_is_refused_and_for_the_same_body_answered_again() {
    String key = UUID.randomUUID().toString();
    Door.Ask first = keyed(key, form("First Limited"));
    Reply created = first.send().expect(201);

    keyed(key, form("Second Limited")).send().expect(422).expect("/code", "idempotency-key-reused");
    Reply again = keyed(key, form("First Limited")).send().expect(201);

    assertThat(again.text()).isEqualTo(created.text());
    assertThat(again.header("Idempotency-Replayed")).isEqualTo("true");
  }

  private static Door.Ask keyed(String key, String form) {
    return story
        .door
        .post("/registry/v1/applications")
        .as(story.owner, story.cast.token(story.owner))
        .key(key)
        .json(form)
        .once();
  }

  @Test
  void twelve_at_once_with_one_key_make_one_thing() throws Exception {
    String key = UUID.randomUUID().toString();
    story.cast.token(story.owner);

    List<Reply> replies = atOnce(12, () -> keyed(key, form("Twelve Limited")).send());

    assertThat(replies).allSatisfy(r -> assertThat(r.status()).isIn(201, 409));
    assertThat(replies.stream().filter(r -> r.status() == 201).map(r -> r.at("/id")).distinct())
        .hasSize(1);
    assertThat(replies.stream().filter(r -> r.status() == 409))
        .allSatisfy(r -> {
          r.expect("/code", "idempotency-key-in-flight");
          assertThat(r.header("Retry-After")).isEqualTo("1");
        });
  }

  private static List<Reply> atOnce(int times, java.util.concurrent.Callable<Reply> ask)
      throws InterruptedException, ExecutionException {
    try (ExecutorService threads = Executors.newFixedThreadPool(times)) {
      List<Future<Reply>> asked =
          IntStream.range(0, times).mapToObj(i -> threads.submit(ask)).toList();
      List<Reply> replies = new java.util.ArrayList<>();
      for (Future<Reply> one : asked) {
        replies.add(one.get());
      }
      return replies;
    }
  }

  @Test
  void a_stale_or_missing_if_match_is_refused() {
    String draft = "/registry/v1/applications/" + apply(form("Stale Limited")).at("/id");

    story
        .post(story.owner, draft + "/submission")
        .send()
        .expect(428)
        .expect("/code", "version-required");
    story
        .post(story.owner, draft + "/submission")
        .match("\"99\"")
        .send()
        .expect(412)
        .expect("/code", "version-stale");
  }

  @Test
  void malformed_ntn_iban_and_period_unknown_field_and_wrong_type_are_told_in_one_answer() {
    Reply reply =
        apply(
            """
            {"kind": "COMPANY", "name": 7, "ntn": "12", "cuin": "0287049",
             "payoutIban": "PK00SCBL0000001123456702", "exportingSince": "2025-13",
             "address": {"line": "1 Main Road", "city": "Lahore", "province": "PK-PB"},
             "contactEmail": "a@b.example", "shoeSize": 43}
            """);

    reply.expect(400).expect("/code", "malformed-request");
    assertThat(
            StreamSupport.stream(reply.json().at("/errors").spliterator(), false)
                .map(fault ->
                    fault.get("pointer").textValue() + " " + fault.get("code").textValue()))
        .containsExactlyInAnyOrder(
            "/shoeSize unknown-field",
            "/name wrong-type",
            "/ntn malformed-ntn",
            "/payoutIban malformed-iban",
            "/exportingSince malformed-period");
  }

  @Test
  void bodies_that_are_no_proper_json_are_refused() {
    apply("{\"kind\": \"COMPANY\", \"kind\": \"COMPANY\"}").expect(400);
    apply("{\"kind\": \"COMPANY\", \"kind\": 1}").expect(400).expect("/code", "malformed-json");
    apply("kind=COMPANY").expect(400).expect("/code", "malformed-json");
    apply("[]").expect(400).expect("/code", "malformed-json");
    apply("[".repeat(10_000)).expect(400).expect("/code", "malformed-json");
  }

  @Test
  void a_nul_or_half_a_pair_in_a_name_is_refused_by_pointer() {
    apply(form("Nul\\u0000 Limited"))
        .expect(400)
        .expect("/errors/0/pointer", "/name")
        .expect("/errors/0/code", "malformed-text");
    apply(form("Half\\ud800 Limited")).expect(400).expect("/errors/0/pointer", "/name");
  }

  @Test
  void a_body_that_is_too_large_is_refused() {
    Reply reply = apply(form("x".repeat(3_000_000)));

    reply.expect(413).expect("/code", "body-too-large");
  }

  @Test
  void tokens_that_are_expired_foreign_or_garbage_are_refused() {
    String expired = story.cast.token("short-lived");
    story.door.get(firm("/obligations")).as("short-lived", expired).send();

    Reply foreign =
        story
            .door
            .get(firm("/obligations"))
            .as("foreign-audience", story.cast.token("foreign-audience"))
            .send();
    Reply garbage = story.door.get(firm("/obligations")).as("nobody", "garbage").send();
    Reply none = story.door.get(firm("/obligations")).send();

    assertThat(List.of(foreign, garbage, none))
        .allSatisfy(reply -> {
          reply.expect(401).expect("/code", "not-authenticated");
          assertThat(reply.header("WWW-Authenticate")).startsWith("Bearer");
        });
    // Its life of seconds and the ten seconds of allowed skew must have passed.
    story.eventually(
        "the short-lived token has expired",
        () -> story.door.get(firm("/obligations")).as("short-lived", expired),
        reply -> reply.status() == 401);
  }

  @Test
  void an_identical_e_prc_is_already_recorded_and_an_altered_one_conflicts() {
    Reply same = story.post(BANK, "/exports/v1/remittances").json(story.remittanceForm()).send();
    Reply altered =
        story
            .post(BANK, "/exports/v1/remittances")
            .json(story.remittanceForm().replace("\"9184\"", "\"9471\""))
            .send();

    same.expect(200).expect("/result", "ALREADY_RECORDED");
    altered.expect(409).expect("/code", "remittance-conflict");
  }

  @Test
  void the_same_money_under_a_new_e_prc_number_is_not_claimable_again() {
    String remittance = "/exports/v1/remittances/" + story.remittance;
    story.remember(
        story
            .post(BANK, remittance + "/reissue")
            .match(story.etag(BANK, remittance))
            .json(
                """
                {"prcNumber": "%s-R", "issuedOn": "%s"}
                """
                    .formatted(story.prcNumber, story.today))
            .send()
            .expect(200));

    Reply again =
        story
            .post(PORTAL, "/incentives/v1/claims")
            .json(
                """
                {"firmId": "%s", "scheme": "154A-EXCESS", "remittances": ["%s"]}
                """
                    .formatted(story.firm, story.remittance))
            .send();

    assertThat(again.status()).isIn(409, 422);
    assertThat(again.text()).contains("already-claimed");
  }
}
