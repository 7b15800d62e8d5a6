package pk.itregistry.plumbing.testkit;

import io.cloudevents.core.builder.CloudEventBuilder;
import io.cloudevents.jackson.JsonFormat;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.ConfigProvider;
import pk.itregistry.contracts.Event;
import pk.itregistry.contracts.EventJson;
import pk.itregistry.kernel.identity.Uuid7;

/**
 * Speaks on a topic as another service would: real events and heartbeats over the real broker. Only
 * one service runs in a module's test, so its neighbours' voices come from here.
 */
public final class Announcer implements AutoCloseable {
  private final String service;
  private final String topic;
  private final KafkaProducer<String, String> producer;

  /** Speaks as {@code service}: registry, exports or incentives. */
  public Announcer(String service) {
    this.service = service;
    var config = ConfigProvider.getConfig();
    this.topic =
        config.getOptionalValue("ITR_TOPIC_PREFIX", String.class).orElse("") + service + ".events";
    this.producer =
        new KafkaProducer<>(
            Map.of("bootstrap.servers", config.getValue("KAFKA_BOOTSTRAP_SERVERS", String.class)),
            new StringSerializer(),
            new StringSerializer());
  }

  /** Sends the event and returns its id; the consumer hears of it soon after. */
  public UUID announce(Event event) {
    UUID id = Uuid7.next();
    announce(id, event);
    return id;
  }

  /** Sends the event under a given id, as a relay does when it sends again. */
  public void announce(UUID id, Event event) {
    try {
      byte[] data = EventJson.MAPPER.writeValueAsBytes(event);
      byte[] envelope =
          new JsonFormat()
              .serialize(
                  CloudEventBuilder.v1()
                      .withId(id.toString())
                      .withSource(URI.create("/" + service + "-service"))
                      .withType(Event.typeOf(event.getClass()))
                      .withSubject(event.subject())
                      .withTime(OffsetDateTime.now(java.time.ZoneOffset.UTC))
                      .withData("application/json", data)
                      .build());
      send(event.subject(), new String(envelope, StandardCharsets.UTF_8));
    } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Sends any text under a subject's key. */
  public void send(String subject, String text) {
    ProducerRecord<String, String> message = new ProducerRecord<>(topic, subject, text);
    message
        .headers()
        .add("content-type", "application/cloudevents+json".getBytes(StandardCharsets.UTF_8));
    await(message);
  }

  /** Gives a sign of life on every partition, so that the copy counts as recent. */
  public void beat() {
    producer
        .partitionsFor(topic)
        .forEach(partition -> {
          var beat = new ProducerRecord<String, String>(topic, partition.partition(), null, "");
          beat.headers().add("itr-heartbeat", service.getBytes(StandardCharsets.UTF_8));
          await(beat);
        });
  }

  private void await(ProducerRecord<String, String> message) {
    try {
      producer.send(message).get();
    } catch (ExecutionException e) {
      throw new IllegalStateException("the broker did not take it", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    producer.close();
  }
}
