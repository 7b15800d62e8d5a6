package pk.itregistry.proof.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One operation of the joined document, with what a request to it is made of. */
record Operation(
    String id,
    String method,
    String template,
    boolean open,
    JsonNode authority,
    List<Parameter> parameters,
    JsonNode body,
    List<JsonNode> examples) {
  private static final Pattern PARAMETER = Pattern.compile("\\{([^}]*)}");

  /** A parameter in path, query or header. */
  record Parameter(String name, String in, boolean required, JsonNode schema) {}

  boolean hasBody() {
    return body.isObject();
  }

  List<String> pathParameters() {
    List<String> names = new ArrayList<>();
    Matcher found = PARAMETER.matcher(template);
    while (found.find()) {
      names.add(found.group(1));
    }
    return names;
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
    String pattern = "\\Q" + PARAMETER.matcher(template).replaceAll("\\\\E([^/]+)\\\\Q") + "\\E";
    Matcher match = Pattern.compile(pattern).matcher(path.replaceFirst("\\?.*", ""));
    if (!match.matches()) {
      return Optional.empty();
    }
    List<String> values = new ArrayList<>();
    for (int i = 1; i <= match.groupCount(); i++) {
      values.add(match.group(i));
    }
    return Optional.of(values);
  }

  String path(List<String> values) {
    String path = template;
    for (String value : values) {
      path = PARAMETER.matcher(path).replaceFirst(Matcher.quoteReplacement(value));
    }
    return path;
  }
}
