package pk.itregistry.contracts;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pk.itregistry.contracts.exports.ExportsEvent;
import pk.itregistry.contracts.incentives.IncentivesEvent;
import pk.itregistry.contracts.registry.RegistryEvent;

/** All events there are, by their type: read off the sealed interfaces, so none is forgotten. */
public final class EventCatalogue {
  private static final Map<String, Class<? extends Event>> BY_TYPE =
      Stream.of(RegistryEvent.class, ExportsEvent.class, IncentivesEvent.class)
          .flatMap(service -> permitted(service).stream())
          .collect(Collectors.toUnmodifiableMap(Event::typeOf, Function.identity()));

  private EventCatalogue() {}

  /** The record of a type; empty for one that this build does not know. */
  public static Optional<Class<? extends Event>> byType(String type) {
    return Optional.ofNullable(BY_TYPE.get(type));
  }

  /** The events that one service sends. */
  public static List<Class<? extends Event>> permitted(Class<? extends Event> service) {
    return Arrays.stream(service.getPermittedSubclasses())
        .<Class<? extends Event>>map(event -> event.asSubclass(Event.class))
        .toList();
  }
}
