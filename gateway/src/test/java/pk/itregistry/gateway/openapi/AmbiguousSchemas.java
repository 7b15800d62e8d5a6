package pk.itregistry.gateway.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Schemas that have one name in several documents and do not mean the same, by themselves or by
 * what they lead to. Problem and Fault never count among them: those are one for all.
 */
final class AmbiguousSchemas {
  private static final String REFERENCE = "#/components/schemas/";
  private static final Set<String> ONE_FOR_ALL = Set.of("Problem", "Fault");

  private AmbiguousSchemas() {}

  static Set<String> of(Collection<ObjectNode> services) {
    Map<String, Set<JsonNode>> meanings = new HashMap<>();
    Map<String, Integer> uses = new HashMap<>();
    for (ObjectNode service : services) {
      for (Map.Entry<String, JsonNode> schema : schemas(service)) {
        meanings.computeIfAbsent(schema.getKey(), _ -> new HashSet<>()).add(schema.getValue());
        uses.merge(schema.getKey(), 1, Integer::sum);
      }
    }
    Set<String> ambiguous = new LinkedHashSet<>();
    boolean grew = true;
    while (grew) {
      grew = false;
      for (Map.Entry<String, Set<JsonNode>> schema : meanings.entrySet()) {
        boolean differs =
            schema.getValue().size() > 1
                || (uses.getOrDefault(schema.getKey(), 0) > 1
                    && schema.getValue().stream().anyMatch(each -> leadsTo(ambiguous, each)));
        grew |= differs && !ONE_FOR_ALL.contains(schema.getKey()) && ambiguous.add(schema.getKey());
      }
    }
    return ambiguous;
  }

  /** The document with those schemas, and all references to them, under the service's name. */
  static ObjectNode qualify(String service, ObjectNode document, Set<String> ambiguous) {
    ObjectNode qualified = document.deepCopy();
    for (JsonNode holder : qualified.findParents("$ref")) {
      String name = holder.path("$ref").asText().replace(REFERENCE, "");
      if (ambiguous.contains(name)) {
        ((ObjectNode) holder).put("$ref", REFERENCE + capital(service) + name);
      }
    }
    if (qualified.at("/components/schemas") instanceof ObjectNode schemas) {
      for (String name : ambiguous) {
        JsonNode schema = schemas.remove(name);
        if (schema != null) {
          schemas.set(capital(service) + name, schema);
        }
      }
    }
    return qualified;
  }

  static String capital(String name) {
    return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
  }

  private static boolean leadsTo(Set<String> names, JsonNode schema) {
    return schema.findValuesAsText("$ref").stream()
        .anyMatch(reference -> names.contains(reference.replace(REFERENCE, "")));
  }

  private static List<Map.Entry<String, JsonNode>> schemas(ObjectNode service) {
    return List.copyOf(service.at("/components/schemas").properties());
  }
}
