package pk.itregistry.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.StreamSupport;

/**
 * The codes of the problems that the document tells of: by {@code x-problems} (lists of codes) on
 * an operation or an answer, by the examples of an answer, and in all by the document itself; and
 * those of faults, by {@code x-codes} on their schema.
 */
final class Problems {
  private static final String EXTENSION = "x-problems";
  private static final String FAULTS = "/components/schemas/Fault/properties/code/x-codes";
  private final Set<String> all = new TreeSet<>();
  private final Set<String> faults = new TreeSet<>();

  Problems(JsonNode document) {
    document.findValues(EXTENSION).forEach(list -> collect(list, all));
    document
        .findValues("examples")
        .forEach(examples -> examples.forEach(example -> code(example.path("value"), all)));
    document.at(FAULTS).fieldNames().forEachRemaining(faults::add);
  }

  /** Whether a fault may have this code: what a document that tells of none leaves open. */
  boolean isFault(String code) {
    return faults.isEmpty() || faults.contains(code) || all.contains(code);
  }

  /** Every code that stands anywhere in the document. */
  Set<String> all() {
    return all;
  }

  /** What an operation may answer with this status; empty where the document leaves it open. */
  Set<String> of(JsonNode operation, JsonNode response, int status) {
    Set<String> told = new LinkedHashSet<>();
    JsonNode onOperation = operation.path(EXTENSION);
    collect(
        onOperation.isObject() ? onOperation.path(Integer.toString(status)) : onOperation, told);
    collect(response.path(EXTENSION), told);
    for (JsonNode media : response.path("content")) {
      media.path("examples").forEach(example -> code(example.path("value"), told));
      code(media.path("example"), told);
    }
    return told;
  }

  private static void collect(JsonNode list, Set<String> codes) {
    if (list.isObject()) {
      list.forEach(some -> collect(some, codes));
      return;
    }
    StreamSupport.stream(list.spliterator(), false)
        .map(entry -> entry.isTextual() ? entry.asText() : entry.path("code").asText())
        .forEach(codes::add);
  }

  private static void code(JsonNode example, Set<String> codes) {
    if (example.path("code").isTextual()) {
      codes.add(example.path("code").asText());
    }
  }
}
