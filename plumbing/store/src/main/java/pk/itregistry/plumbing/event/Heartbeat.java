package pk.itregistry.plumbing.event;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;

/**
 * A relay's sign of life on a partition: everything that its service had announced until now lies
 * before it. Not an event: it has no effect and no place in an inbox.
 */
final class Heartbeat {
  private static final String HEADER = "itr-heartbeat";

  private Heartbeat() {}

  static ProducerRecord<String, String> of(String topic, int partition, String service) {
    ProducerRecord<String, String> heartbeat = new ProducerRecord<>(topic, partition, null, "");
    heartbeat.headers().add(HEADER, service.getBytes(StandardCharsets.UTF_8));
    return heartbeat;
  }

  static boolean isOne(ConsumerRecord<String, String> delivered) {
    return delivered.headers().lastHeader(HEADER) != null;
  }

  static String sourceOf(ConsumerRecord<String, String> delivered) {
    Header header = delivered.headers().lastHeader(HEADER);
    return new String(header.value(), StandardCharsets.UTF_8);
  }

  static Instant sentAt(ConsumerRecord<String, String> delivered) {
    return Instant.ofEpochMilli(delivered.timestamp());
  }
}
