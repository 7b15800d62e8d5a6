package pk.itregistry.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import pk.itregistry.contracts.exports.ExportsEvent;
import pk.itregistry.contracts.incentives.IncentivesEvent;
import pk.itregistry.contracts.registry.RegistryEvent;

/** No event is forgotten: a new one needs a golden form before it can be sent. */
class EveryEventHasAGoldenFormTest {

  @TestFactory
  Stream<DynamicTest> every_event_has_a_golden_form() {
    return Stream.of(RegistryEvent.class, ExportsEvent.class, IncentivesEvent.class)
        .flatMap(service -> EventCatalogue.permitted(service).stream())
        .map(event ->
            DynamicTest.dynamicTest(
                Event.typeOf(event),
                () ->
                    assertThat(GoldenEvents.of(event))
                        .as("contract/%s.json (GoldenEvents.check)", Event.typeOf(event))
                        .isNotNull()));
  }

  @TestFactory
  Stream<DynamicTest> every_type_is_written_in_the_agreed_form() {
    return Stream.of(RegistryEvent.class, ExportsEvent.class, IncentivesEvent.class)
        .flatMap(service -> EventCatalogue.permitted(service).stream())
        .map(Event::typeOf)
        .map(type ->
            DynamicTest.dynamicTest(
                type,
                () ->
                    assertThat(type)
                        .matches(
                            "pk\\.itregistry\\.(registry|exports|incentives)(\\.[a-z]+(-[a-z]+)*){2}\\.v\\d+")));
  }

  /** Or a copy of such things could not be built anew. Business time is a setting, no thing. */
  @TestFactory
  Stream<DynamicTest> what_is_announced_can_be_announced_again() {
    Set<String> types =
        Stream.of(RegistryEvent.class, ExportsEvent.class, IncentivesEvent.class)
            .flatMap(service -> EventCatalogue.permitted(service).stream())
            .map(Event::typeOf)
            .collect(Collectors.toSet());
    return types.stream()
        .map(type -> type.replaceFirst("\\.[^.]+\\.v\\d+$", ""))
        .filter(thing -> !thing.endsWith(".business-time"))
        .distinct()
        .map(thing ->
            DynamicTest.dynamicTest(
                thing, () -> assertThat(types).contains(thing + ".reannounced.v1")));
  }
}
