package pk.itregistry.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Schemas read as a promise in both directions: what an answer holds must be told of. An object
 * with properties takes no others, unless it says so, and formats of our own get their pattern.
 */
final class ClosedSchemas {
  private static final String OTHERS = "unevaluatedProperties";
  private static final List<String> ALTERNATIVES = List.of("allOf", "anyOf", "oneOf");
  private static final String DECIMAL = "^-?[0-9]+([.][0-9]+)?$";

  private final Set<String> parts = new HashSet<>();

  private ClosedSchemas() {}

  /** Closes the schemas of a document in place: the shared ones and those of the answers. */
  static void in(JsonNode document) {
    ClosedSchemas closed = new ClosedSchemas();
    JsonNode shared = document.at("/components/schemas");
    shared.forEach(closed::notePartsOfOthers);
    shared
        .properties()
        .forEach(named -> {
          if (!closed.parts.contains("#/components/schemas/" + named.getKey())) {
            closed.schema(named.getValue());
          }
        });
    document.findValues("responses").forEach(closed::insideAnswers);
  }

  private void insideAnswers(JsonNode responses) {
    for (JsonNode content : responses.findValues("content")) {
      content.forEach(media -> schema(media.path("schema")));
    }
  }

  // A schema that another is composed of cannot be closed: the whole is closed instead.
  private void notePartsOfOthers(JsonNode schema) {
    for (String way : ALTERNATIVES) {
      for (JsonNode members : schema.findValues(way)) {
        members.forEach(member -> parts.add(member.path("$ref").asText()));
      }
    }
  }

  private void schema(JsonNode node) {
    if (!(node instanceof ObjectNode schema)) {
      return;
    }
    boolean composed = ALTERNATIVES.stream().anyMatch(schema::has);
    if ((schema.has("properties") || (composed && !schema.has("type")))
        && !schema.has("additionalProperties")
        && !schema.has(OTHERS)) {
      schema.put(OTHERS, false);
    }
    if ("decimal".equals(schema.path("format").asText()) && !schema.has("pattern")) {
      schema.put("pattern", DECIMAL);
    }
    schema.path("properties").forEach(this::schema);
    schema(schema.path("items"));
    schema(schema.path("additionalProperties"));
  }
}
