package pk.itregistry.proof.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import pk.itregistry.plumbing.web.PathTemplate;

/** One operation of the joined document, with what a request to it is made of. */
record Operation(
    String id,
    String method,
    PathTemplate template,
    boolean open,
    JsonNode authority,
    List<Parameter> parameters,
    JsonNode body,
    List<JsonNode> examples) {

  /** A parameter in path, query or header. */
  record Parameter(String name, String in, boolean required, JsonNode schema) {}

  boolean hasBody() {
    return body.isObject();
  }

  List<Parameter> queryParameters() {
    return parameters.stream().filter(parameter -> parameter.in().equals("query")).toList();
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
