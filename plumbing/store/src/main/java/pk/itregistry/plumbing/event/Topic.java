package pk.itregistry.plumbing.event;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.regex.Pattern;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.StringSerializer;

/** A service's topic, open to be written to. */
final class Topic implements AutoCloseable {
  private static final Pattern SERVICE_OF = Pattern.compile("^(?:.*[^a-z])?([a-z]+)\\.events$");

  private final String name;
  private final String service;
  private final KafkaProducer<String, String> producer;

  Topic(String name, String service, String bootstrap) {
    this.name = name;
    this.service = service;
    this.producer = producer(bootstrap);
  }

  // Nothing that was handed to it is given up while the broker is away, however long that takes: an
  // event that expired alone would be overtaken by the later ones of its subject.
  private static KafkaProducer<String, String> producer(String bootstrap) {
    return new KafkaProducer<>(
        Map.of(
            ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
            bootstrap,
            ProducerConfig.ACKS_CONFIG,
            "all",
            ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG,
            true,
            ProducerConfig.LINGER_MS_CONFIG,
            0,
            ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG,
            Integer.MAX_VALUE,
            ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG,
            5_000,
            ProducerConfig.MAX_BLOCK_MS_CONFIG,
            5_000),
        new StringSerializer(),
        new StringSerializer());
  }

  /** The service that writes a topic such as {@code registry.events}, whatever its prefix. */
  static String serviceOf(String topic) {
    return SERVICE_OF.matcher(topic).replaceFirst("$1");
  }

  /** Hands an event over; it is on the topic once {@link #awaitAll} has returned. */
  Future<RecordMetadata> send(String subject, String event) {
    ProducerRecord<String, String> record = new ProducerRecord<>(name, subject, event);
    record
        .headers()
        .add("content-type", "application/cloudevents+json".getBytes(StandardCharsets.UTF_8));
    return producer.send(record);
  }

  /** Writes a heartbeat on every partition. */
  void beat() throws ExecutionException, InterruptedException {
    awaitAll(
        producer.partitionsFor(name).stream()
            .map(partition -> producer.send(Heartbeat.of(name, partition.partition(), service)))
            .toList());
  }

  /** Waits until the broker has acknowledged all of these. */
  static void awaitAll(List<Future<RecordMetadata>> sent)
      throws ExecutionException, InterruptedException {
    for (Future<RecordMetadata> one : sent) {
      one.get();
    }
  }

  /** At once: what still waits in it would overtake what is sent again from the outbox. */
  @Override
  public void close() {
    producer.close(Duration.ZERO);
  }
}
