package pk.itregistry.plumbing.event;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import pk.itregistry.plumbing.audit.AuditChain;

/**
 * Carries the outbox to Kafka in the order of its rows. One relay per service works at a time: it
 * holds an advisory lock on a connection of its own, which dies with it. A row is marked only after
 * the broker has acknowledged it, so an event may be sent twice (the inbox sees to that) and never
 * not at all. What is sent is always a beginning of what waits, so that repetitions keep the order.
 */
@ApplicationScoped
public class Relay {
  private static final Logger LOG = Logger.getLogger(Relay.class);
  private static final long LOCK = 0x17_0B_0C_01L;
  private static final int BATCH = 500;
  private static final Duration POLL = Duration.ofMillis(20);
  // Under load: what commits meanwhile goes as one batch, and everybody is asked less.
  private static final Duration POLL_UNDER_LOAD = Duration.ofMillis(50);
  private static final int LOAD = 5;
  private static final Duration LINK = Duration.ofMillis(100);
  private static final Duration AFTER_FAILURE = Duration.ofMillis(500);
  private static final Duration HEARTBEAT = Duration.ofSeconds(5);

  private final String url;
  private final String user;
  private final String password;
  private final String bootstrap;
  private final String service;
  private final String topic;
  private final AuditChain audit;
  private final Sweep sweep;

  private volatile boolean stopping;
  private @Nullable Thread thread;

  Relay(
      @ConfigProperty(name = "quarkus.datasource.jdbc.url") String url,
      @ConfigProperty(name = "quarkus.datasource.username") String user,
      @ConfigProperty(name = "quarkus.datasource.password") String password,
      @ConfigProperty(name = "kafka.bootstrap.servers") String bootstrap,
      @ConfigProperty(name = "itr.service") String service,
      @ConfigProperty(name = "itr.topic-prefix", defaultValue = "")
          java.util.Optional<String> prefix,
      AuditChain audit,
      Sweep sweep) {
    this.url = url;
    this.user = user;
    this.password = password;
    this.bootstrap = bootstrap;
    this.service = service;
    this.topic = prefix.orElse("") + service + ".events";
    this.audit = audit;
    this.sweep = sweep;
  }

  void start(@Observes StartupEvent event) {
    thread = Thread.ofPlatform().name("outbox-relay").daemon().start(this::run);
  }

  void stop(@Observes ShutdownEvent event) throws InterruptedException {
    stopping = true;
    if (thread != null) {
      thread.interrupt();
      thread.join(Duration.ofSeconds(5));
    }
  }

  private void run() {
    while (!stopping) {
      try (Connection connection = connect()) {
        if (lock(connection)) {
          KafkaProducer<String, String> producer = producer();
          try {
            LOG.infof("relaying to %s", topic);
            relayUntilFailure(connection, producer);
          } finally {
            // At once: what still waits in it would overtake what is sent again from the outbox.
            producer.close(Duration.ZERO);
          }
        }
      } catch (SQLException | ExecutionException | RuntimeException e) {
        LOG.warnf("the relay stopped and will try again: %s", e.getMessage());
      } catch (InterruptedException e) {
        return;
      }
      if (!pause(AFTER_FAILURE)) {
        return;
      }
    }
  }

  private void relayUntilFailure(Connection connection, KafkaProducer<String, String> producer)
      throws SQLException, ExecutionException, InterruptedException {
    long lastHeartbeat = 0;
    long lastLink = 0;
    while (!stopping) {
      int sent = relayBatch(connection, producer);
      if (System.nanoTime() - lastLink > LINK.toNanos()) {
        audit.link(connection);
        sweep.whenDue(connection);
        lastLink = System.nanoTime();
      }
      // A full batch means that more is waiting: then a heartbeat would promise too much.
      if (sent < BATCH) {
        if (System.nanoTime() - lastHeartbeat > HEARTBEAT.toNanos()) {
          beat(producer);
          lastHeartbeat = System.nanoTime();
        }
        Thread.sleep(sent < LOAD ? POLL : POLL_UNDER_LOAD);
      }
    }
  }

  private int relayBatch(Connection connection, KafkaProducer<String, String> producer)
      throws SQLException, ExecutionException, InterruptedException {
    List<Long> taken = new ArrayList<>();
    List<Future<RecordMetadata>> sent = new ArrayList<>();
    // "Where unpublished", never "above the last": a transaction that commits late is not lost.
    try (PreparedStatement query =
            connection.prepareStatement(
                "SELECT seq, subject, event FROM outbox WHERE published_at IS NULL"
                    + " ORDER BY seq LIMIT "
                    + BATCH);
        ResultSet rows = query.executeQuery()) {
      while (rows.next()) {
        taken.add(rows.getLong(1));
        sent.add(producer.send(record(rows.getString(2), rows.getString(3))));
      }
    }
    for (Future<RecordMetadata> one : sent) {
      one.get();
    }
    if (!taken.isEmpty()) {
      try (PreparedStatement mark =
          connection.prepareStatement(
              "UPDATE outbox SET published_at = now() WHERE seq = ANY (?)")) {
        mark.setArray(1, connection.createArrayOf("bigint", taken.toArray()));
        mark.executeUpdate();
      }
    }
    return taken.size();
  }

  private ProducerRecord<String, String> record(String subject, String event) {
    ProducerRecord<String, String> record = new ProducerRecord<>(topic, subject, event);
    record
        .headers()
        .add("content-type", "application/cloudevents+json".getBytes(StandardCharsets.UTF_8));
    return record;
  }

  private void beat(KafkaProducer<String, String> producer)
      throws ExecutionException, InterruptedException {
    List<Future<RecordMetadata>> sent = new ArrayList<>();
    producer
        .partitionsFor(topic)
        .forEach(partition ->
            sent.add(producer.send(Heartbeat.of(topic, partition.partition(), service))));
    for (Future<RecordMetadata> one : sent) {
      one.get();
    }
  }

  // A connection of its own: the lock lives as long as it does. The timeouts let the server notice
  // a holder that was stopped without a word.
  private Connection connect() throws SQLException {
    Properties properties = new Properties();
    properties.setProperty("user", user);
    properties.setProperty("password", password);
    properties.setProperty("tcpKeepAlive", "true");
    properties.setProperty("connectTimeout", "5");
    properties.setProperty("socketTimeout", "30");
    properties.setProperty("logServerErrorDetail", "false");
    properties.setProperty("ApplicationName", service + "-relay");
    Connection connection = DriverManager.getConnection(url, properties);
    try (Statement settings = connection.createStatement()) {
      settings.execute(
          "SET tcp_keepalives_idle = 5; SET tcp_keepalives_interval = 2;"
              + " SET tcp_keepalives_count = 3; SET tcp_user_timeout = 10000");
    }
    return connection;
  }

  private static boolean lock(Connection connection) throws SQLException {
    try (PreparedStatement lock = connection.prepareStatement("SELECT pg_try_advisory_lock(?)")) {
      lock.setLong(1, LOCK);
      try (ResultSet rows = lock.executeQuery()) {
        rows.next();
        return rows.getBoolean(1);
      }
    }
  }

  // Nothing that was handed to it is given up while the broker is away, however long that takes: an
  // event that expired alone would be overtaken by the later ones of its subject.
  private KafkaProducer<String, String> producer() {
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

  private static boolean pause(Duration time) {
    try {
      Thread.sleep(time);
      return true;
    } catch (InterruptedException e) {
      return false;
    }
  }
}
