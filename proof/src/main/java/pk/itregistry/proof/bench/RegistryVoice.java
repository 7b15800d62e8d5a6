package pk.itregistry.proof.bench;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.InstantSource;
import java.util.Map;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import pk.itregistry.contracts.Event;
import pk.itregistry.contracts.EventJson;
import pk.itregistry.contracts.registry.RegistryEvent;
import pk.itregistry.kernel.identity.Uuid7;
import pk.itregistry.stack.access.StackProperties;

/** Tells events as registry-service would: CloudEvents on its topic, keyed by their subject. */
final class RegistryVoice implements AutoCloseable {
  private static final String TOPIC = "registry.events";

  private final KafkaProducer<String, String> producer;

  RegistryVoice(StackProperties stack) {
    this.producer =
        new KafkaProducer<>(
            Map.of("bootstrap.servers", stack.get("kafka.bootstrap"), "linger.ms", 5),
            new StringSerializer(),
            new StringSerializer());
  }

  void tell(RegistryEvent event) {
    var _ = producer.send(new ProducerRecord<>(TOPIC, event.subject(), envelope(event)));
  }

  private static String envelope(RegistryEvent event) {
    ObjectNode envelope = EventJson.MAPPER.createObjectNode();
    envelope.put("specversion", "1.0");
    envelope.put("id", Uuid7.next().toString());
    envelope.put("source", "/registry-service");
    envelope.put("type", Event.typeOf(event.getClass()));
    envelope.put("subject", event.subject());
    envelope.put("time", InstantSource.system().instant().toString());
    envelope.put("datacontenttype", "application/json");
    envelope.set("data", EventJson.MAPPER.valueToTree(event));
    try {
      return EventJson.MAPPER.writeValueAsString(envelope);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Waits until the broker has everything. */
  @Override
  public void close() {
    producer.flush();
    producer.close();
  }
}
