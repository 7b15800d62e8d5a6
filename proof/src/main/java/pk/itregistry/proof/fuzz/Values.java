package pk.itregistry.proof.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.random.RandomGenerator;

/** Values of a schema: what the document's few kinds of fields may hold. */
final class Values {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
  private static final LocalDate SOME_DAY = LocalDate.of(2026, 11, 1);
  private static final int DEEPEST = 6;

  private final Description description;
  private final RandomGenerator random;

  Values(Description description, RandomGenerator random) {
    this.description = description;
    this.random = random;
  }

  JsonNode of(JsonNode schema) {
    return of(schema, 0);
  }

  private JsonNode of(JsonNode reference, int depth) {
    JsonNode schema = description.resolved(reference);
    JsonNode choices = schema.path("enum");
    if (!choices.isEmpty() && random.nextInt(10) > 0) {
      return choices.get(random.nextInt(choices.size()));
    }
    JsonNode examples = schema.path("examples");
    if (!examples.isEmpty() && random.nextInt(3) > 0) {
      return examples.get(random.nextInt(examples.size()));
    }
    return switch (schema.path("type").asText("string")) {
      case "object" -> object(schema, depth);
      case "array" -> array(schema, depth);
      case "boolean" -> JSON.booleanNode(random.nextBoolean());
      case "integer", "number" -> JSON.numberNode(number(schema));
      default -> JSON.textNode(text(schema));
    };
  }

  private ObjectNode object(JsonNode schema, int depth) {
    ObjectNode object = JSON.objectNode();
    for (Map.Entry<String, JsonNode> property : schema.path("properties").properties()) {
      if (depth < DEEPEST && random.nextInt(8) > 0) {
        object.set(property.getKey(), of(property.getValue(), depth + 1));
      }
    }
    return object;
  }

  private ArrayNode array(JsonNode schema, int depth) {
    ArrayNode array = JSON.arrayNode();
    int size = depth < DEEPEST ? random.nextInt(4) : 0;
    for (int i = 0; i < size; i++) {
      array.add(of(schema.path("items"), depth + 1));
    }
    return array;
  }

  private long number(JsonNode schema) {
    long least = schema.path("minimum").asLong(0);
    long most = Math.max(least, Math.min(schema.path("maximum").asLong(1000), 1_000_000L));
    return random.nextLong(least, most + 1);
  }

  private String text(JsonNode schema) {
    return switch (schema.path("format").asText()) {
      case "uuid" -> new UUID(random.nextLong(), random.nextLong()).toString();
      case "date" -> day();
      case "date-time" -> day() + "T07:30:00Z";
      case "decimal" -> BigDecimal.valueOf(random.nextLong(1, 10_000_000), 2).toPlainString();
      case "email" -> "office%d@indus.example".formatted(random.nextInt(1000));
      default -> words(Math.min(60, schema.path("maxLength").asInt(30)));
    };
  }

  private String day() {
    return SOME_DAY.plusDays(random.nextInt(-400, 60)).toString();
  }

  private String words(int longest) {
    List<String> words = List.of("Indus", "2026-11", "9184", "PKR", "1234567-9", "Karachi", "17.5");
    String word = words.get(random.nextInt(words.size()));
    return word.length() > longest ? word.substring(0, longest) : word;
  }
}
