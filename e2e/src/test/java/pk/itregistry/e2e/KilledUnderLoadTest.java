package pk.itregistry.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * Grants and revocations while the processes that carry them die in turn: registry, which writes
 * and relays; Kafka; exports, which copies; and the database under both.
 */
@Tag("stack")
@Tag("kill")
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
@Timeout(value = 5, unit = TimeUnit.MINUTES)
class KilledUnderLoadTest {
  private static final List<String> VICTIMS =
      List.of(
          "registry", "exports", "kafka", "postgres", "registry", "kafka", "postgres", "exports");

  // Of each round's grants most are asked for at once, and the process dies when some of them are
  // answered; the others follow one by one while it is away and coming back.
  private static final int AT_ONCE = 17;
  private static final int ANSWERED_BEFORE = 5;
  private static final int WHILE_AWAY = 8;
  private static final long BEAT_MILLIS = 500;
  private static final int GRANTS = VICTIMS.size() * (AT_ONCE + WHILE_AWAY);
  private static final int REVOCATIONS = GRANTS / 2;

  private static final int STEPS_TO_A_REGISTERED_FIRM = 4;
  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final Rows REGISTRY = Running.rows("registry");
  private static final Rows EXPORTS = Running.rows("exports");

  private static Story story;
  private static GrantingLoad load;
  private static UUID firm;
  private static List<GrantingLoad.Granted> granted;

  @BeforeAll
  @Timeout(value = 5, unit = TimeUnit.MINUTES)
  static void every_process_was_killed_in_turn_and_every_write_answered() throws Exception {
    Journey journey = Running.journey();
    journey.steps().subList(0, STEPS_TO_A_REGISTERED_FIRM).forEach(step -> step.act().run());
    story = journey.story();
    firm = UUID.fromString(story.firm);
    load = new GrantingLoad(story);
    for (String victim : VICTIMS) {
      killUnderLoad(victim);
    }
    granted = load.allAnswered();
  }

  private static void killUnderLoad(String victim) throws InterruptedException {
    CountDownLatch some = load.ask(AT_ONCE, 0, ANSWERED_BEFORE);
    assertThat(some.await(PATIENCE.toSeconds(), TimeUnit.SECONDS))
        .as("writes are answered before %s is killed", victim)
        .isTrue();
    Running.processes().kill(victim);
    CompletableFuture<Void> restarted = Running.restart(victim);
    load.ask(WHILE_AWAY, BEAT_MILLIS, 0);
    restarted.join();
  }

  @AfterAll
  static void the_load_ends() {
    if (load != null) {
      load.close();
    }
  }

  @Test
  void no_grant_is_lost_and_none_is_doubled() {
    List<String> answered = granted.stream().map(one -> one.reply().at("/id")).toList();

    assertThat(answered).hasSize(GRANTS).doesNotHaveDuplicates();
    assertThat(REGISTRY.texts("SELECT id FROM authority WHERE firm_id = ?", firm))
        .containsExactlyInAnyOrderElementsOf(answered);
    assertThat(
            REGISTRY.texts(
                "SELECT id FROM authority WHERE firm_id = ? AND state = 'REVOKED'", firm))
        .hasSize(REVOCATIONS);
  }

  @Test
  void every_write_has_one_event_and_one_audit_entry() {
    List<String> events =
        REGISTRY.texts(
            "SELECT o.subject || ' ' || o.type FROM outbox o JOIN authority a"
                + " ON o.subject = a.id::text WHERE a.firm_id = ?",
            firm);
    List<String> entries =
        REGISTRY.texts(
            "SELECT operation FROM audit_entry WHERE path LIKE ?",
            "/registry/v1/firms/" + firm + "/authorities%");

    assertThat(events).hasSize(GRANTS + REVOCATIONS).doesNotHaveDuplicates();
    assertThat(entries).filteredOn("grantAuthority"::equals).hasSize(GRANTS);
    assertThat(entries).filteredOn("revokeAuthority"::equals).hasSize(REVOCATIONS);
  }

  @Test
  void a_key_is_answered_again_with_the_first_answer() {
    assertThat(granted.subList(0, 10))
        .allSatisfy(one -> {
          Reply again = load.grant(one.key(), one.form()).expect(201);

          assertThat(again.text()).isEqualTo(one.reply().text());
          assertThat(again.header("Idempotency-Replayed")).isEqualTo("true");
        });
  }

  @Test
  void everything_is_published_and_taken_in_once() {
    Eventually.within(
        PATIENCE,
        () ->
            assertThat(REGISTRY.texts("SELECT id FROM outbox WHERE published_at IS NULL"))
                .isEmpty());

    List<String> sent =
        REGISTRY.texts(
            "SELECT o.id FROM outbox o JOIN authority a ON o.subject = a.id::text"
                + " WHERE a.firm_id = ?",
            firm);
    Eventually.within(
        PATIENCE,
        () ->
            assertThat(
                    EXPORTS.texts(
                        "SELECT event_id FROM inbox WHERE event_id = ANY (?::uuid[])",
                        "{" + String.join(",", sent) + "}"))
                .containsExactlyInAnyOrderElementsOf(sent));
    assertThat(EXPORTS.texts("SELECT reason FROM parked_event")).isEmpty();
  }

  @Test
  void the_copy_is_what_the_register_holds() {
    List<String> held =
        REGISTRY.texts(
            "SELECT concat_ws(' ', id, version, grantee, state = 'REVOKED') FROM authority"
                + " WHERE firm_id = ?",
            firm);

    assertThat(held).hasSize(GRANTS);
    Eventually.within(
        PATIENCE,
        () ->
            assertThat(
                    EXPORTS.texts(
                        "SELECT concat_ws(' ', authority_id, version, grantee, revoked)"
                            + " FROM authority_copy WHERE firm_id = ?",
                        firm))
                .containsExactlyInAnyOrderElementsOf(held));
  }

  @Test
  void the_audit_chains_are_intact_and_have_no_loose_end() {
    assertThat(List.of("registry", "exports"))
        .allSatisfy(service ->
            story
                .eventually(
                    "the audit chain of " + service + " is linked to its end",
                    () -> story.get("asad", "/" + service + "/v1/audit-chain"),
                    reply -> reply.status() == 200 && reply.at("/unlinked").equals("0"))
                .expect("/intact", "true"));
  }
}
