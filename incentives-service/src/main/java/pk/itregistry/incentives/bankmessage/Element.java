package pk.itregistry.incentives.bankmessage;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One element of a message, known by its local name alone: prefixes and versions of a schema are
 * dialects of one language.
 */
final class Element {
  private final String name;
  private final String namespace;
  private final Map<String, String> attributes;
  private final StringBuilder text = new StringBuilder();
  private final List<Element> parts = new ArrayList<>();

  Element(String name, String namespace, Map<String, String> attributes) {
    this.name = name;
    this.namespace = namespace;
    this.attributes = attributes;
  }

  void add(Element part) {
    parts.add(part);
  }

  void add(String more) {
    text.append(more);
  }

  String name() {
    return name;
  }

  String namespace() {
    return namespace;
  }

  List<Element> parts() {
    return parts;
  }

  /** The parts of that name, in their order. */
  List<Element> parts(String named) {
    return parts.stream().filter(part -> part.name.equals(named)).toList();
  }

  /** The first part at the end of the path, such as {@code Rsn/Cd}. */
  Optional<Element> part(String path) {
    Stream<Element> found = Stream.of(this);
    for (String step : path.split("/", -1)) {
      found = found.flatMap(element -> element.parts(step).stream());
    }
    return found.findFirst();
  }

  /**
   * The text at the end of the path without the blanks around it; none when nothing stands there.
   */
  Optional<String> text(String path) {
    return part(path).map(Element::text).filter(said -> !said.isEmpty());
  }

  String text() {
    return text.toString().strip();
  }

  Optional<String> attribute(String named) {
    return Optional.ofNullable(attributes.get(named)).map(String::strip);
  }
}
