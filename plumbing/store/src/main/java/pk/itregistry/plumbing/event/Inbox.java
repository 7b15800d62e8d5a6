package pk.itregistry.plumbing.event;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.jboss.logging.Logger;
import pk.itregistry.contracts.Event;
import pk.itregistry.plumbing.database.Database;

/**
 * The only way in for an event: its id is recorded in the transaction of its effect, so a second
 * delivery changes nothing. Every event of a topic is recorded, also of types that have no effect
 * here, because a Consistency-Token may name it. An event that fails although the database is well
 * is parked, and with it all later ones of its subject; the others go on.
 */
@ApplicationScoped
public class Inbox {
  private static final Logger LOG = Logger.getLogger(Inbox.class);
  private static final int TRIES = 3;
  private static final Duration BETWEEN_TRIES = Duration.ofMillis(100);
  private static final Duration DATABASE_AWAY = Duration.ofMillis(500);

  private final Database database;
  private final ParkedEvents parked;
  private final HeardOf heardOf;

  Inbox(Database database, ParkedEvents parked, HeardOf heardOf) {
    this.database = database;
    this.parked = parked;
    this.heardOf = heardOf;
  }

  /**
   * Takes what one poll has brought, in its order and in one transaction. What cannot be taken
   * together is taken record by record, as below: so a poisoned event costs time, and nothing else.
   */
  public void take(ConsumerRecords<String, String> delivered, Consumer<Event> effect) {
    if (!takenTogether(delivered, effect)) {
      delivered.forEach(record -> take(record, effect));
    }
  }

  private boolean takenTogether(ConsumerRecords<String, String> delivered, Consumer<Event> effect) {
    try {
      return QuarkusTransaction.requiringNew().call(() -> together(delivered, effect));
    } catch (RuntimeException failure) {
      LOG.infof("%d records are taken one by one: %s", delivered.count(), failure.getMessage());
      return false;
    }
  }

  private boolean together(ConsumerRecords<String, String> delivered, Consumer<Event> effect) {
    if (parked.any()) {
      return false;
    }
    Map<UUID, Received> events = new LinkedHashMap<>();
    Map<Integer, ConsumerRecord<String, String>> heartbeats = new TreeMap<>();
    for (ConsumerRecord<String, String> one : delivered) {
      if (Heartbeat.isOne(one)) {
        heartbeats.put(one.partition(), one);
      } else {
        Received received = Received.of(one);
        events.putIfAbsent(received.id(), received);
      }
    }
    Set<UUID> fresh = record(events.values());
    events.values().stream()
        .filter(received -> fresh.contains(received.id()))
        .forEach(received -> received.event().ifPresent(effect));
    heartbeats.values().forEach(this::note);
    database.catchUp();
    return true;
  }

  /**
   * Takes one record of a topic: returns when its effect, or its parking, is committed. Waits as
   * long as the database is away: the order must hold.
   */
  public void take(ConsumerRecord<String, String> delivered, Consumer<Event> effect) {
    if (Heartbeat.isOne(delivered)) {
      untilCommitted(() -> note(delivered));
      return;
    }
    Received received;
    try {
      received = Received.of(delivered);
    } catch (RuntimeException e) {
      LOG.errorf(e, "not an event: topic=%s offset=%d", delivered.topic(), delivered.offset());
      untilCommitted(
          () -> parked.park(Received.unreadable(delivered), "not an event: " + e.getMessage()));
      return;
    }
    takeOrPark(received, effect);
  }

  private void takeOrPark(Received received, Consumer<Event> effect) {
    int tries = 0;
    while (true) {
      try {
        QuarkusTransaction.requiringNew().run(() -> once(received, effect));
        return;
      } catch (RuntimeException failure) {
        if (!database.isWell()) {
          LOG.warnf("the database is away; waiting: %s", failure.getMessage());
          pause(DATABASE_AWAY);
        } else if (++tries < TRIES) {
          pause(BETWEEN_TRIES);
        } else {
          LOG.errorf(failure, "parked an event: %s %s", received.type(), received.id());
          untilCommitted(() -> parked.park(received, String.valueOf(failure.getMessage())));
          return;
        }
      }
    }
  }

  private void once(Received received, Consumer<Event> effect) {
    if (parked.holdsSubjectOf(received)) {
      parked.park(received, "an earlier event of the subject is parked");
    } else if (record(received)) {
      received.event().ifPresent(effect);
      database.catchUp();
    }
  }

  /**
   * Tries the parked events of a subject again, in their order, in one transaction: all of them
   * take effect, or none.
   *
   * @return how many took effect
   */
  public int retry(String subject, Consumer<Event> effect) {
    return QuarkusTransaction.joiningExisting()
        .call(() -> {
          List<Received> waiting = parked.takeOut(subject);
          for (Received one : waiting) {
            Received received = one.readAgain();
            if (record(received)) {
              received.event().ifPresent(effect);
            }
          }
          return waiting.size();
        });
  }

  private boolean record(Received received) {
    return database.change(
            "INSERT INTO inbox (event_id, source, type) VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
            received.id(),
            received.source(),
            received.type())
        == 1;
  }

  /** Answers the ids that were not there yet. */
  private Set<UUID> record(Collection<Received> events) {
    if (events.isEmpty()) {
      return Set.of();
    }
    return Set.copyOf(
        database.rows(
            "INSERT INTO inbox (event_id, source, type, received_at)"
                + " SELECT brought.*, clock_timestamp() FROM unnest(?, ?, ?) AS brought"
                + " ON CONFLICT DO NOTHING RETURNING event_id",
            row -> row.getObject(1, UUID.class),
            events.stream().map(Received::id).toArray(UUID[]::new),
            events.stream().map(Received::source).toArray(String[]::new),
            events.stream().map(Received::type).toArray(String[]::new)));
  }

  /** Whether all these events have arrived and taken effect. */
  public boolean holdsAll(List<UUID> events) {
    UUID[] wanted = events.stream().distinct().toArray(UUID[]::new);
    return database.isTrue(
        "SELECT count(*) = ? FROM inbox WHERE event_id = ANY (?)", wanted.length, wanted);
  }

  private void note(ConsumerRecord<String, String> heartbeat) {
    heardOf.note(Heartbeat.sourceOf(heartbeat), heartbeat.partition(), Heartbeat.sentAt(heartbeat));
  }

  private void untilCommitted(Runnable write) {
    while (true) {
      try {
        QuarkusTransaction.requiringNew().run(write);
        return;
      } catch (RuntimeException e) {
        LOG.warnf("the database is away; waiting: %s", e.getMessage());
        pause(DATABASE_AWAY);
      }
    }
  }

  private static void pause(Duration time) {
    try {
      Thread.sleep(time);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("stopped while waiting for the database", e);
    }
  }
}
