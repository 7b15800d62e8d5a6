package pk.itregistry.gateway.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Makes one OpenAPI document of several. What services share (problems, parameters, the security
 * scheme) is taken once and must be the same; two paths or shared things of one name that differ
 * are told, all at once. A schema that means one thing here and another there, and an operation
 * that several services have, get their service's name before their own; tags stand under it.
 */
final class Joiner {
  private static final String REFERENCE = "#/components/";
  private static final String FAULT = "Fault";
  private static final String CODES = "/properties/code/x-codes";

  private final ObjectNode head;
  private final Map<String, ObjectNode> services;
  private final List<String> clashes = new ArrayList<>();

  /**
   * Joins the documents.
   *
   * @param head what the joined document says itself: openapi, info, servers
   * @param services the documents by the service's name, in the order of the result
   */
  Joiner(ObjectNode head, Map<String, ObjectNode> services) {
    this.head = head;
    this.services = services;
  }

  ObjectNode join() {
    ObjectNode joined = head.deepCopy();
    ArrayNode tags = joined.putArray("tags");
    ObjectNode paths = joined.putObject("paths");
    ObjectNode components = joined.putObject("components");
    Set<String> shared = sharedOperations();
    Set<String> ambiguous = AmbiguousSchemas.of(services.values());
    services.forEach((name, original) -> {
      ObjectNode service = AmbiguousSchemas.qualify(name, original, ambiguous);
      tags(name, service, tags);
      components(name, service.path("components"), components);
      for (Map.Entry<String, JsonNode> path : service.path("paths").properties()) {
        if (paths.has(path.getKey())) {
          clashes.add(name + ": path " + path.getKey());
        }
        ObjectNode item = path.getValue().deepCopy();
        operations(item).forEach(operation -> place(name, operation, shared));
        paths.set(path.getKey(), item);
      }
    });
    if (!clashes.isEmpty()) {
      throw new IllegalStateException(
          "the services' documents clash; rename one of each: " + String.join(", ", clashes));
    }
    prune(paths, components);
    return joined;
  }

  private void tags(String name, ObjectNode service, ArrayNode tags) {
    Map<String, ObjectNode> byName = new TreeMap<>();
    for (JsonNode tag : service.path("tags")) {
      byName.put(tag.path("name").asText(), tag.deepCopy());
    }
    for (JsonNode path : service.path("paths")) {
      for (ObjectNode operation : operations(path)) {
        for (JsonNode tag : operation.path("tags")) {
          byName.computeIfAbsent(tag.asText(), _ -> head.objectNode());
        }
      }
    }
    byName.forEach((tag, described) -> {
      described.put("name", tagOf(name, tag));
      tags.add(described);
    });
  }

  private static String tagOf(String service, String tag) {
    return service + ": " + tag;
  }

  private static void place(String service, ObjectNode operation, Set<String> shared) {
    ArrayNode tags = operation.arrayNode();
    operation.path("tags").forEach(tag -> tags.add(tagOf(service, tag.asText())));
    operation.set("tags", tags);
    String id = operation.path("operationId").asText();
    if (shared.contains(id)) {
      operation.put("operationId", service + AmbiguousSchemas.capital(id));
    }
    if (!operation.has("security")) {
      operation.putArray("security"); // open to everyone, in words that every tool understands
    }
  }

  private Set<String> sharedOperations() {
    Map<String, Integer> uses = new HashMap<>();
    for (ObjectNode service : services.values()) {
      for (JsonNode path : service.path("paths")) {
        operations(path)
            .forEach(
                operation -> uses.merge(operation.path("operationId").asText(), 1, Integer::sum));
      }
    }
    Set<String> shared = new LinkedHashSet<>();
    uses.forEach((id, times) -> {
      if (times > 1) {
        shared.add(id);
      }
    });
    return shared;
  }

  private void components(String name, JsonNode from, ObjectNode to) {
    for (Map.Entry<String, JsonNode> kind : from.properties()) {
      ObjectNode all = to.withObjectProperty(kind.getKey());
      for (Map.Entry<String, JsonNode> component : kind.getValue().properties()) {
        JsonNode known = all.get(component.getKey());
        if (known == null) {
          all.set(component.getKey(), component.getValue().deepCopy());
        } else if (component.getKey().equals(FAULT)) {
          tellCodesToo(component.getValue(), known);
        } else if (!known.equals(component.getValue())) {
          clashes.add(name + ": " + kind.getKey() + "/" + component.getKey());
        }
      }
    }
  }

  // A fault is one for all, but each service has codes of its own.
  private static void tellCodesToo(JsonNode from, JsonNode to) {
    if (to.at(CODES) instanceof ObjectNode codes) {
      Map<String, JsonNode> all = new TreeMap<>();
      Stream.of(codes, from.at(CODES))
          .flatMap(some -> some.properties().stream())
          .forEach(code -> all.put(code.getKey(), code.getValue()));
      codes.removeAll();
      codes.setAll(all);
    }
  }

  // What no operation leads to is left out; security schemes are named, not referred to.
  private static void prune(ObjectNode paths, ObjectNode components) {
    Set<String> reached = new LinkedHashSet<>();
    Deque<JsonNode> left = new ArrayDeque<>(List.of(paths));
    while (!left.isEmpty()) {
      for (String reference : left.pop().findValuesAsText("$ref")) {
        if (reference.startsWith(REFERENCE) && reached.add(reference)) {
          left.push(components.at(reference.substring(REFERENCE.length() - 1)));
        }
      }
    }
    for (String kind : names(components)) {
      ObjectNode all = components.withObjectProperty(kind);
      names(all).stream()
          .filter(name -> !kind.equals("securitySchemes"))
          .filter(name -> !reached.contains(REFERENCE + kind + "/" + name))
          .forEach(all::remove);
    }
  }

  private static List<String> names(ObjectNode node) {
    return node.properties().stream().map(Map.Entry::getKey).toList();
  }

  static Collection<ObjectNode> operations(JsonNode path) {
    List<ObjectNode> operations = new ArrayList<>();
    for (JsonNode each : path) {
      if (each instanceof ObjectNode operation && operation.has("responses")) {
        operations.add(operation);
      }
    }
    return operations;
  }
}
