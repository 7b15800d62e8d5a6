package pk.itregistry.conformance;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A request as far as it decides what may be answered, and its answer.
 *
 * @param path as it was asked for; a query is allowed and does not count
 * @param headers of the answer
 * @param body of the answer, decoded; empty when there was none
 */
public record Exchange(
    String method, String path, int status, Map<String, List<String>> headers, String body) {

  public Exchange {
    Map<String, List<String>> caseless = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    headers.forEach((name, values) -> {
      if (!values.isEmpty()) {
        caseless.put(name, List.copyOf(values));
      }
    });
    headers = caseless;
  }

  Optional<String> header(String name) {
    return Optional.ofNullable(headers.get(name)).map(List::getFirst);
  }

  /** Without parameters such as charset. */
  String mediaType() {
    return header("Content-Type").map(type -> type.replaceFirst(";.*", "").strip()).orElse("");
  }

  /** Of a HEAD, and of these statuses, there is no body whatever the document says. */
  boolean bodiless() {
    return "HEAD".equals(method) || status == 204 || status == 304;
  }
}
