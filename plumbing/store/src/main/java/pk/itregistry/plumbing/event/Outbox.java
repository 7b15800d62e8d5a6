package pk.itregistry.plumbing.event;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.cloudevents.core.builder.CloudEventBuilder;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import pk.itregistry.contracts.Event;
import pk.itregistry.contracts.EventJson;
import pk.itregistry.kernel.identity.Uuid7;
import pk.itregistry.plumbing.database.Database;

/**
 * The only way out for an event: a row in the transaction of the act. The aggregate is flushed
 * first, so that its row's lock makes the order of sequence numbers the order of commits.
 */
@ApplicationScoped
public class Outbox {
  private static final String ANNOUNCED = Outbox.class.getName();

  private final Database database;
  private final EntityManager entities;
  private final TransactionSynchronizationRegistry transaction;
  private final InstantSource systemTime = InstantSource.system();
  private final String service;

  Outbox(
      Database database,
      EntityManager entities,
      TransactionSynchronizationRegistry transaction,
      @ConfigProperty(name = "itr.service") String service) {
    this.database = database;
    this.entities = entities;
    this.transaction = transaction;
    this.service = service;
  }

  /** The ids of what the running transaction has announced so far. */
  public record Announced(String service, List<UUID> ids) {}

  /** Announces that something happened; heard only if the transaction commits. */
  public void announce(Event event) {
    announceAll(List.of(event));
  }

  /** Announces many in their order, with one flush: each looks at everything that was loaded. */
  public void announceAll(List<? extends Event> events) {
    entities.flush();
    put(events);
  }

  /** For what is being written already, in the middle of a flush. */
  void put(List<? extends Event> events) {
    events.forEach(this::put);
  }

  /**
   * Whether more than so many events wait for the relay. Work that writes many asks before it goes
   * on: whatever is told meanwhile waits behind them.
   */
  public boolean holdsMoreThan(int waiting) {
    return database.isTrue(
        "SELECT count(*) > ? FROM (SELECT 1 FROM outbox WHERE published_at IS NULL LIMIT ?) waits",
        waiting,
        waiting + 1);
  }

  private void put(Event event) {
    UUID id = Uuid7.next();
    String type = Event.typeOf(event.getClass());
    database.later(
        "INSERT INTO outbox (id, type, subject, event) VALUES (?, ?, ?, ?)",
        id,
        type,
        event.subject(),
        envelope(id, type, event));
    announcedHere().ids().add(id);
  }

  /** What this transaction has announced. */
  public Announced announcedHere() {
    Announced announced = (Announced) transaction.getResource(ANNOUNCED);
    if (announced == null) {
      announced = new Announced(service, new ArrayList<>());
      transaction.putResource(ANNOUNCED, announced);
    }
    return announced;
  }

  private String envelope(UUID id, String type, Event event) {
    return Envelope.write(
        CloudEventBuilder.v1()
            .withId(id.toString())
            .withSource(Envelope.sourceOf(service))
            .withType(type)
            .withSubject(event.subject())
            .withTime(systemTime.instant().atOffset(ZoneOffset.UTC))
            .withData("application/json", data(event))
            .build());
  }

  private static byte[] data(Event event) {
    try {
      return EventJson.MAPPER.writeValueAsBytes(event);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(event.getClass() + " cannot be written", e);
    }
  }
}
