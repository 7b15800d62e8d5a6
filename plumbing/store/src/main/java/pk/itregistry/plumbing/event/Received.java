package pk.itregistry.plumbing.event;

import io.cloudevents.CloudEvent;
import io.cloudevents.CloudEventData;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import pk.itregistry.contracts.Event;
import pk.itregistry.contracts.EventCatalogue;
import pk.itregistry.contracts.EventJson;

/** A CloudEvent as received: its envelope is read, its data not yet. */
record Received(UUID id, String source, String type, String subject, String text) {
  private static final String UNREADABLE = "unreadable";

  /** Reads the envelope; fails when the record is no CloudEvent. */
  static Received of(ConsumerRecord<String, String> delivered) {
    return of(delivered.value());
  }

  private static Received of(String text) {
    CloudEvent envelope = Envelope.read(text);
    return new Received(
        UUID.fromString(envelope.getId()),
        Envelope.serviceOf(envelope.getSource()),
        envelope.getType(),
        Optional.ofNullable(envelope.getSubject()).orElse(""),
        text);
  }

  /** What cannot be read at all, by its place on the topic; its key is the subject that waits. */
  static Received unreadable(ConsumerRecord<String, String> delivered) {
    String place = delivered.topic() + "/" + delivered.partition() + "/" + delivered.offset();
    return new Received(
        UUID.nameUUIDFromBytes(place.getBytes(StandardCharsets.UTF_8)),
        Topic.serviceOf(delivered.topic()),
        UNREADABLE,
        Optional.ofNullable(delivered.key()).orElse(place),
        String.valueOf(delivered.value()));
  }

  /** Itself; what could not be read is read once more, and fails if it still cannot be. */
  Received readAgain() {
    return type.equals(UNREADABLE) ? of(text) : this;
  }

  /** The event; empty for a type that this build does not know. */
  Optional<Event> event() {
    Optional<Class<? extends Event>> known = EventCatalogue.byType(type);
    if (known.isEmpty()) {
      return Optional.empty();
    }
    CloudEventData data = Envelope.read(text).getData();
    if (data == null) {
      throw new IllegalArgumentException("the event has no data");
    }
    try {
      return Optional.of(EventJson.MAPPER.readValue(data.toBytes(), known.get()));
    } catch (IOException e) {
      throw new IllegalArgumentException("the data is not a " + type, e);
    }
  }
}
