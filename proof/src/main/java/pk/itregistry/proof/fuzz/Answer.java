package pk.itregistry.proof.fuzz;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What came back.
 *
 * @param end how it ended; only ANSWERED has the rest
 */
record Answer(End end, int status, Map<String, List<String>> headers, String body) {

  /** Answered in full, closed without a word, broken off midway, or neither within the time. */
  enum End {
    ANSWERED,
    CLOSED,
    BROKEN_OFF,
    HUNG
  }

  static Answer none(End end) {
    return new Answer(end, 0, Map.of(), "");
  }

  static Map<String, List<String>> caseless() {
    return new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
  }

  boolean has(String header) {
    return headers.containsKey(header);
  }
}
