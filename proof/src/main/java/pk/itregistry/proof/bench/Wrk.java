package pk.itregistry.proof.bench;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Load over HTTP by wrk: so many connections, each sending its next request when it is answered.
 */
final class Wrk {
  /** Of wrk: one is enough for the rates here, two share the work of many connections. */
  static final int THREADS = 2;

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final String LINE = "wrk-said ";

  private Wrk() {}

  /**
   * What came back.
   *
   * @param statuses how often each status was answered
   * @param broken connections refused, reset or timed out
   * @param taken how many requests were begun, answered or not
   */
  record Answers(
      Map<Integer, Long> statuses,
      long broken,
      long taken,
      double seconds,
      long p50Micros,
      long p99Micros,
      long cpuMicros) {

    long count(int status) {
      return statuses.getOrDefault(status, 0L);
    }

    /** What was answered beside the expected status, for a warm-up's progress; often nothing. */
    String odd(int expected) {
      boolean none = broken == 0 && Set.of(expected).containsAll(statuses.keySet());
      return none ? "" : "(answered %s, broken %d)".formatted(statuses, broken);
    }

    /** The count of the one status that counts; anything else makes the figure worthless. */
    long only(int status) {
      if (broken > 0 || !statuses.keySet().equals(Set.of(status))) {
        throw new Trouble(
            "Only %d was expected: answered %s, connections broken %d."
                .formatted(status, statuses, broken));
      }
      return count(status);
    }
  }

  static Answers run(
      String url,
      int connections,
      int seconds,
      Path script,
      List<String> headers,
      List<String> args) {
    List<String> command =
        new ArrayList<>(
            List.of(
                Tool.WRK.path(),
                "--threads=" + THREADS,
                "--connections=" + connections,
                "--duration=" + seconds + "s",
                "--timeout=30s",
                "--script=" + script));
    headers.forEach(header -> command.addAll(List.of("--header", header)));
    command.add(url);
    command.add("--");
    command.addAll(args);
    Program.Ended ended = Program.run(command, Map.of());
    return parse(ended.output(), ended.cpuMicros());
  }

  /** Reads the line that our scripts print at the end. */
  static Answers parse(String output, long cpuMicros) {
    String said =
        output
            .lines()
            .filter(line -> line.startsWith(LINE))
            .findFirst()
            .orElseThrow(() -> new Trouble("wrk said nothing of use:\n" + output));
    try {
      JsonNode told = JSON.readTree(said.substring(LINE.length()));
      Map<Integer, Long> statuses = new TreeMap<>();
      told.get("statuses")
          .properties()
          .forEach(one -> statuses.put(Integer.parseInt(one.getKey()), one.getValue().asLong()));
      return new Answers(
          statuses,
          told.get("broken").asLong(),
          told.get("taken").asLong(),
          told.get("micros").asLong() / 1e6,
          told.get("p50").asLong(),
          told.get("p99").asLong(),
          cpuMicros);
    } catch (JsonProcessingException e) {
      throw new Trouble("wrk said what cannot be read: " + said, e);
    }
  }
}
