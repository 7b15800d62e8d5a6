package pk.itregistry.plumbing.event;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.RecordMetadata;
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
  private static final int BATCH = 500;
  private static final Duration POLL = Duration.ofMillis(20);
  // Under load: what commits meanwhile goes as one batch, and everybody is asked less.
  private static final Duration POLL_UNDER_LOAD = Duration.ofMillis(50);
  private static final int LOAD = 5;
  private static final Duration LINK = Duration.ofMillis(100);
  private static final Duration AFTER_FAILURE = Duration.ofMillis(500);
  private static final Duration HEARTBEAT = Duration.ofSeconds(5);

  private final RelayConnection database;
  private final String bootstrap;
  private final String service;
  private final String topicName;
  private final AuditChain audit;
  private final Sweep sweep;

  private volatile boolean stopping;
  private @Nullable Thread thread;

  Relay(
      RelayConnection database,
      @ConfigProperty(name = "kafka.bootstrap.servers") String bootstrap,
      @ConfigProperty(name = "itr.service") String service,
      @ConfigProperty(name = "itr.topic-prefix", defaultValue = "") Optional<String> prefix,
      AuditChain audit,
      Sweep sweep) {
    this.database = database;
    this.bootstrap = bootstrap;
    this.service = service;
    this.topicName = prefix.orElse("") + service + ".events";
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
      try (Connection connection = database.open()) {
        if (RelayConnection.lock(connection)) {
          try (Topic topic = new Topic(topicName, service, bootstrap)) {
            LOG.infof("relaying to %s", topicName);
            relayUntilFailure(connection, topic);
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

  private void relayUntilFailure(Connection connection, Topic topic)
      throws SQLException, ExecutionException, InterruptedException {
    long lastHeartbeat = 0;
    long lastLink = 0;
    while (!stopping) {
      int sent = relayBatch(connection, topic);
      if (System.nanoTime() - lastLink > LINK.toNanos()) {
        audit.link(connection);
        sweep.whenDue(connection);
        lastLink = System.nanoTime();
      }
      // A full batch means that more is waiting: then a heartbeat would promise too much.
      if (sent < BATCH) {
        if (System.nanoTime() - lastHeartbeat > HEARTBEAT.toNanos()) {
          topic.beat();
          lastHeartbeat = System.nanoTime();
        }
        Thread.sleep(sent < LOAD ? POLL : POLL_UNDER_LOAD);
      }
    }
  }

  private int relayBatch(Connection connection, Topic topic)
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
        sent.add(topic.send(rows.getString(2), rows.getString(3)));
      }
    }
    Topic.awaitAll(sent);
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

  private static boolean pause(Duration time) {
    try {
      Thread.sleep(time);
      return true;
    } catch (InterruptedException e) {
      return false;
    }
  }
}
