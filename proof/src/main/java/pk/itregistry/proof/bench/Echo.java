package pk.itregistry.proof.bench;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** The raw round trip: one process sends a record to the broker, all acknowledged, and reads it. */
final class Echo implements AutoCloseable {
  private static final String TOPIC = "bench.echo";
  private static final Duration LONGEST = Duration.ofSeconds(30);

  private final KafkaProducer<String, String> producer;
  private final KafkaConsumer<String, String> consumer;
  private final String text;

  /**
   * @param text what is sent: as long as an event
   */
  Echo(String bootstrap, String text) {
    this.text = text;
    make(bootstrap);
    this.producer =
        new KafkaProducer<>(
            Map.of("bootstrap.servers", bootstrap, "acks", "all", "linger.ms", 0),
            new StringSerializer(),
            new StringSerializer());
    this.consumer =
        new KafkaConsumer<>(
            Map.of("bootstrap.servers", bootstrap, "auto.offset.reset", "earliest"),
            new StringDeserializer(),
            new StringDeserializer());
    consumer.assign(List.of(new TopicPartition(TOPIC, 0)));
  }

  private static void make(String bootstrap) {
    try (Admin admin = Admin.create(Map.of("bootstrap.servers", bootstrap))) {
      admin.createTopics(List.of(new NewTopic(TOPIC, 1, (short) 1))).all().get();
    } catch (ExecutionException e) {
      throw new Trouble("The broker made no topic: " + e.getMessage(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Trouble("Interrupted.", e);
    }
  }

  /** Milliseconds from handing a record to the producer until the consumer has it. */
  double once() {
    long sent = System.nanoTime();
    var acknowledged = producer.send(new ProducerRecord<>(TOPIC, "key", text));
    if (consumer.poll(LONGEST).isEmpty()) {
      throw new Trouble("The broker gave nothing back.");
    }
    long took = System.nanoTime() - sent;
    try {
      acknowledged.get();
    } catch (ExecutionException e) {
      throw new Trouble("The broker did not acknowledge: " + e.getMessage(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Trouble("Interrupted.", e);
    }
    return took / 1e6;
  }

  @Override
  public void close() {
    producer.close();
    consumer.close();
  }
}
