package pk.itregistry.plumbing.promises;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cloudevents.core.builder.CloudEventBuilder;
import io.cloudevents.jackson.JsonFormat;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.record.TimestampType;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import pk.itregistry.contracts.Event;
import pk.itregistry.contracts.EventJson;
import pk.itregistry.contracts.registry.FirmState;
import pk.itregistry.contracts.registry.RegistryEvent.FirmRegistered;
import pk.itregistry.kernel.identity.FirmId;
import pk.itregistry.kernel.identity.Iban;
import pk.itregistry.kernel.identity.Ntn;
import pk.itregistry.kernel.identity.PersonId;
import pk.itregistry.kernel.time.TaxPeriod;
import pk.itregistry.plumbing.event.HeardOf;
import pk.itregistry.plumbing.event.Inbox;
import pk.itregistry.plumbing.testkit.Rows;

/** An event takes effect once; one that cannot be taken holds up its own subject only. */
@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class InboxTest {
  @Inject Inbox inbox;
  @Inject HeardOf heardOf;

  private static FirmRegistered registered(FirmId firm, long version) {
    return new FirmRegistered(
        new FirmState(
            firm,
            version,
            Ntn.of("0801599"),
            null,
            "Indus Softworks " + version,
            "COMPANY",
            new PersonId("somebody"),
            new Iban("PK36SCBL0000001123456702"),
            "ACTIVE",
            LocalDate.of(2026, 11, 23),
            TaxPeriod.of("2024-07")));
  }

  private static ConsumerRecord<String, String> delivery(UUID id, Event event) throws Exception {
    return delivery(
        id,
        Event.typeOf(event.getClass()),
        event.subject(),
        EventJson.MAPPER.writeValueAsBytes(event));
  }

  private static ConsumerRecord<String, String> delivery(
      UUID id, String type, String subject, byte[] data) {
    byte[] envelope =
        new JsonFormat()
            .serialize(
                CloudEventBuilder.v1()
                    .withId(id.toString())
                    .withSource(URI.create("/elsewhere-service"))
                    .withType(type)
                    .withSubject(subject)
                    .withData("application/json", data)
                    .build());
    return new ConsumerRecord<>(
        "elsewhere.events", 0, 0, subject, new String(envelope, StandardCharsets.UTF_8));
  }

  private static long recorded(UUID id) {
    return Rows.count("SELECT count(*) FROM inbox WHERE event_id = ?", id);
  }

  private static long parked(String subject) {
    return Rows.count("SELECT count(*) FROM parked_event WHERE subject = ?", subject);
  }

  @Test
  void a_second_delivery_has_no_second_effect() throws Exception {
    UUID id = UUID.randomUUID();
    var delivery = delivery(id, registered(FirmId.fresh(), 1));
    List<Event> effects = new ArrayList<>();

    inbox.take(delivery, effects::add);
    inbox.take(delivery, effects::add);

    assertThat(effects).hasSize(1);
    assertThat(recorded(id)).isEqualTo(1);
    assertThat(inbox.holdsAll(List.of(id))).isTrue();
  }

  @Test
  void a_type_that_nobody_knows_here_is_recorded_all_the_same() {
    UUID id = UUID.randomUUID();

    inbox.take(
        delivery(id, "pk.itregistry.elsewhere.thing.done.v9", "thing", new byte[] {'{', '}'}),
        event -> {
          throw new AssertionError("no effect");
        });

    assertThat(inbox.holdsAll(List.of(id))).isTrue();
  }

  @Test
  void a_poisoned_event_parks_its_subject_and_lets_the_others_go_on() throws Exception {
    FirmId poisoned = FirmId.fresh();
    UUID first = UUID.randomUUID();
    UUID later = UUID.randomUUID();
    UUID others = UUID.randomUUID();
    List<Event> effects = new ArrayList<>();
    Consumer<Event> effect =
        event -> {
          if (event.subject().equals(poisoned.toString())) {
            throw new IllegalStateException("poison");
          }
          effects.add(event);
        };

    inbox.take(delivery(first, registered(poisoned, 1)), effect);
    inbox.take(delivery(others, registered(FirmId.fresh(), 1)), effect);
    inbox.take(delivery(later, registered(poisoned, 2)), effects::add);

    assertThat(effects).hasSize(1);
    assertThat(inbox.holdsAll(List.of(others))).isTrue();
    assertThat(recorded(first) + recorded(later)).isZero();
    assertThat(parked(poisoned.toString())).isEqualTo(2);

    assertThat(inbox.retry(poisoned.toString(), effects::add)).isEqualTo(2);
    assertThat(effects.stream().skip(1))
        .containsExactly(registered(poisoned, 1), registered(poisoned, 2));
    assertThat(parked(poisoned.toString())).isZero();
    assertThat(inbox.holdsAll(List.of(first, later))).isTrue();
  }

  @Test
  void what_is_no_event_is_parked_and_does_not_stop_the_topic() throws Exception {
    String subject = "garbage-" + UUID.randomUUID();
    List<Event> effects = new ArrayList<>();

    inbox.take(
        new ConsumerRecord<>("elsewhere.events", 0, System.nanoTime(), subject, "{ no event"),
        effects::add);
    inbox.take(delivery(UUID.randomUUID(), registered(FirmId.fresh(), 1)), effects::add);

    assertThat(parked(subject)).isEqualTo(1);
    assertThat(effects).hasSize(1);
  }

  @Test
  void what_is_no_event_holds_up_its_key_and_is_kept_by_a_retry_that_cannot_read_it_either()
      throws Exception {
    FirmId firm = FirmId.fresh();
    UUID later = UUID.randomUUID();
    String key = firm.toString();

    inbox.take(
        new ConsumerRecord<>("it.elsewhere.events", 0, System.nanoTime(), key, "{ no event"),
        InboxTest::nothing);
    inbox.take(delivery(later, registered(firm, 2)), InboxTest::nothing);

    assertThat(parked(key)).isEqualTo(2);
    assertThatThrownBy(
            () -> QuarkusTransaction.requiringNew().run(() -> inbox.retry(key, InboxTest::nothing)))
        .isInstanceOf(RuntimeException.class);
    assertThat(parked(key)).isEqualTo(2);
    assertThat(recorded(later)).isZero();
  }

  @Test
  void a_record_with_a_nul_is_parked_like_any_other() {
    String subject = "nul-" + UUID.randomUUID();

    inbox.take(
        new ConsumerRecord<>("elsewhere.events", 0, System.nanoTime(), subject, "{\0"),
        InboxTest::nothing);

    assertThat(parked(subject)).isEqualTo(1);
  }

  @Test
  void a_heartbeat_counts_from_when_it_was_sent() {
    String service = "quiet" + UUID.randomUUID();
    Instant now = Instant.now();

    inbox.take(poll(List.of(heartbeat(service, now.minusSeconds(600)))), InboxTest::nothing);
    Duration behind = heardOf.silenceOf(service);
    inbox.take(poll(List.of(heartbeat(service, now))), InboxTest::nothing);
    inbox.take(heartbeat(service, now.minusSeconds(300)), InboxTest::nothing);

    assertThat(behind).isGreaterThanOrEqualTo(Duration.ofSeconds(599));
    assertThat(heardOf.silenceOf(service)).isLessThan(Duration.ofSeconds(200));
  }

  private static void nothing(Event event) {
    throw new AssertionError("no effect of " + event);
  }

  private static ConsumerRecord<String, String> heartbeat(String service, Instant sent) {
    var headers = new RecordHeaders();
    headers.add("itr-heartbeat", service.getBytes(StandardCharsets.UTF_8));
    return new ConsumerRecord<>(
        "elsewhere.events",
        0,
        0,
        sent.toEpochMilli(),
        TimestampType.CREATE_TIME,
        0,
        0,
        null,
        "",
        headers,
        Optional.empty());
  }

  @Test
  void data_that_does_not_fit_its_type_is_parked() {
    String subject = FirmId.fresh().toString();

    inbox.take(
        delivery(
            UUID.randomUUID(),
            Event.typeOf(FirmRegistered.class),
            subject,
            "{\"firm\": {\"firmId\": \"x\"}}".getBytes(StandardCharsets.UTF_8)),
        event -> {
          throw new AssertionError("no effect");
        });

    assertThat(parked(subject)).isEqualTo(1);
  }

  private static ConsumerRecords<String, String> poll(
      List<ConsumerRecord<String, String>> brought) {
    return new ConsumerRecords<>(
        Map.of(new TopicPartition("elsewhere.events", 0), brought), Map.of());
  }

  @Test
  void a_poll_takes_effect_in_its_order_and_each_event_of_it_once() throws Exception {
    var first = delivery(UUID.randomUUID(), registered(FirmId.fresh(), 1));
    var second = delivery(UUID.randomUUID(), registered(FirmId.fresh(), 2));
    var third = delivery(UUID.randomUUID(), registered(FirmId.fresh(), 3));
    List<Long> versions = new ArrayList<>();
    Consumer<Event> effect = event -> versions.add(((FirmRegistered) event).firm().version());

    inbox.take(poll(List.of(first, second, first)), effect);
    inbox.take(poll(List.of(second, third)), effect);

    assertThat(versions).containsExactly(1L, 2L, 3L);
  }

  @Test
  void a_poisoned_event_in_a_poll_parks_its_subject_and_nothing_else() throws Exception {
    FirmId poisoned = FirmId.fresh();
    UUID before = UUID.randomUUID();
    UUID after = UUID.randomUUID();
    Consumer<Event> effect =
        event -> {
          if (event.subject().equals(poisoned.toString())) {
            throw new IllegalStateException("poison");
          }
        };

    inbox.take(
        poll(
            List.of(
                delivery(before, registered(FirmId.fresh(), 1)),
                delivery(UUID.randomUUID(), registered(poisoned, 1)),
                delivery(UUID.randomUUID(), registered(poisoned, 2)),
                delivery(after, registered(FirmId.fresh(), 1)))),
        effect);

    assertThat(inbox.holdsAll(List.of(before, after))).isTrue();
    assertThat(parked(poisoned.toString())).isEqualTo(2);
  }
}
