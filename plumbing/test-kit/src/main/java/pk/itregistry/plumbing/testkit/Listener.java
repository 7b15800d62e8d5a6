package pk.itregistry.plumbing.testkit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.awaitility.Awaitility;
import org.eclipse.microprofile.config.ConfigProvider;
import pk.itregistry.contracts.EventJson;

/** Hears a service's topic from its beginning, as another service would. */
public final class Listener implements AutoCloseable {
  private final KafkaConsumer<String, String> consumer;
  private final List<ConsumerRecord<String, String>> heard = new ArrayList<>();

  public Listener(String service) {
    var config = ConfigProvider.getConfig();
    consumer =
        new KafkaConsumer<>(
            Map.of(
                "bootstrap.servers",
                config.getValue("KAFKA_BOOTSTRAP_SERVERS", String.class),
                "group.id",
                "listener-" + UUID.randomUUID(),
                "auto.offset.reset",
                "earliest"),
            new StringDeserializer(),
            new StringDeserializer());
    consumer.subscribe(
        List.of(config.getValue("ITR_TOPIC_PREFIX", String.class) + service + ".events"));
  }

  /** Waits until so many events of a subject were heard and answers them in their order. */
  public List<JsonNode> awaitOf(String subject, int many) {
    Awaitility.await()
        .atMost(Duration.ofSeconds(20))
        .until(() -> {
          consumer.poll(Duration.ofMillis(100)).forEach(heard::add);
          return of(subject).size() >= many;
        });
    return of(subject);
  }

  private List<JsonNode> of(String subject) {
    return heard.stream()
        .filter(message -> subject.equals(message.key()))
        .map(message -> read(message.value()))
        .toList();
  }

  private static JsonNode read(String event) {
    try {
      return EventJson.MAPPER.readTree(event);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    consumer.close();
  }
}
