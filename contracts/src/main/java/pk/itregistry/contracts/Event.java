package pk.itregistry.contracts;

import com.fasterxml.jackson.annotation.JsonIgnore;

/** Something that happened in a service and that others may know. Named in the past tense. */
public interface Event {
  /** The id of the aggregate it happened to: the key of the order in which it is told. */
  @JsonIgnore
  String subject();

  /** The CloudEvents type that stands on the record. */
  static String typeOf(Class<? extends Event> event) {
    EventType type = event.getAnnotation(EventType.class);
    if (type == null) {
      throw new IllegalStateException(event + " has no @EventType");
    }
    return type.value();
  }

  /** The event of a type that carries nothing but a state. */
  static Event of(Class<? extends Record> type, Record state) {
    try {
      return (Event) type.getDeclaredConstructor(state.getClass()).newInstance(state);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(type + " must carry a " + state.getClass(), e);
    }
  }
}
