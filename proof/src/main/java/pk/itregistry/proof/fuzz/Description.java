package pk.itregistry.proof.fuzz;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import pk.itregistry.plumbing.web.PathTemplate;
import pk.itregistry.proof.fuzz.Operation.Parameter;

/** The joined OpenAPI document, as the source of requests. */
final class Description {
  private final JsonNode document;
  private final List<Operation> operations = new ArrayList<>();

  Description(String yaml) {
    try {
      document = YAMLMapper.builder().build().readTree(yaml);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("not an OpenAPI document", e);
    }
    for (Map.Entry<String, JsonNode> path : document.path("paths").properties()) {
      for (Map.Entry<String, JsonNode> verb : path.getValue().properties()) {
        if (verb.getValue().has("operationId")) {
          operations.add(operation(path.getKey(), verb.getKey(), verb.getValue()));
        }
      }
    }
  }

  List<Operation> operations() {
    return operations;
  }

  /** A schema with its reference followed; what stands beside the reference is kept. */
  JsonNode resolved(JsonNode node) {
    String ref = node.path("$ref").asText();
    return ref.startsWith("#") ? resolved(document.at(ref.substring(1))) : node;
  }

  private Operation operation(String template, String verb, JsonNode definition) {
    JsonNode json = definition.at("/requestBody/content/application~1json");
    List<JsonNode> examples =
        Stream.concat(
                json.path("examples").valueStream().map(example -> example.path("value")),
                Stream.of(json.path("example")))
            .filter(JsonNode::isObject)
            .toList();
    List<Parameter> parameters =
        definition
            .path("parameters")
            .valueStream()
            .map(this::resolved)
            .map(p ->
                new Parameter(
                    p.path("name").asText(),
                    p.path("in").asText(),
                    p.path("required").asBoolean(),
                    resolved(p.path("schema"))))
            .toList();
    return new Operation(
        definition.path("operationId").asText(),
        verb.toUpperCase(Locale.ROOT),
        PathTemplate.of(template),
        definition.path("security").isEmpty(),
        definition.path("x-authority"),
        parameters,
        resolved(json.path("schema")),
        examples,
        answers(definition.path("responses")));
  }

  private Set<String> answers(JsonNode responses) {
    Set<String> types = new TreeSet<>();
    for (Map.Entry<String, JsonNode> response : responses.properties()) {
      if (response.getKey().startsWith("2")) {
        resolved(response.getValue())
            .path("content")
            .properties()
            .forEach(form -> types.add(form.getKey()));
      }
    }
    return types;
  }
}
