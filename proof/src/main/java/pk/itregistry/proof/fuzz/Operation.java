package pk.itregistry.proof.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import pk.itregistry.plumbing.web.PathTemplate;

/**
 * One operation of the joined document, with what a request to it is made of.
 *
 * @param answers the media types that it answers with when all is well
 */
record Operation(
    String id,
    String method,
    PathTemplate template,
    boolean open,
    JsonNode authority,
    List<Parameter> parameters,
    JsonNode body,
    List<JsonNode> examples,
    Set<String> answers) {

  /** A parameter in path, query or header. */
  record Parameter(String name, String in, boolean required, JsonNode schema) {}

  boolean hasBody() {
    return body.isObject();
  }

  List<Parameter> queryParameters() {
    return parameters.stream().filter(parameter -> parameter.in().equals("query")).toList();
  }

  /** All that a parameter of the path may be, where the document lists it. */
  List<String> choicesOf(String name) {
    return parameters.stream()
        .filter(parameter -> parameter.in().equals("path") && parameter.name().equals(name))
        .flatMap(parameter -> parameter.schema().path("enum").valueStream())
        .map(JsonNode::asText)
        .toList();
  }

  boolean asksFor(String header) {
    return parameters.stream()
        .anyMatch(parameter -> parameter.in().equals("header") && parameter.name().equals(header));
  }

  /** The values that a concrete path has for the parameters, if it is a path of this operation. */
  Optional<List<String>> valuesIn(String path) {
    return template.valuesIn(path.replaceFirst("\\?.*", ""));
  }
}
