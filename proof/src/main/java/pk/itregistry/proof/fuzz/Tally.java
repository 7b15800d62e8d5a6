package pk.itregistry.proof.fuzz;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import pk.itregistry.proof.fuzz.Answer.End;

/** What came of the requests, by their kind and by operation. */
final class Tally {
  private static final List<String> COLUMNS =
      List.of("2xx", "3xx", "4xx", "5xx", "503 busy", "closed", "hung", "faulty");

  // Shares of all operations, and of the valid requests.
  private static final double LEAST_OPERATIONS = 0.45;
  private static final double LEAST_TAKEN = 0.25;

  private final Map<String, Map<String, Integer>> byWhat = new TreeMap<>();
  private final Map<String, Map<String, Integer>> byOperation = new TreeMap<>();
  private final Map<String, Integer> faults = new TreeMap<>();
  private final Set<String> tried = new TreeSet<>();
  private final Set<String> succeeded = new TreeSet<>();
  private int requests;
  private int faulty;
  private int valid;
  private int validTaken;

  synchronized void add(Shot shot, Answer answer, List<String> found) {
    requests++;
    String what = shot.kind + " " + shot.what;
    String column = column(answer);
    count(byWhat, what, column);
    if (shot.raw == null) {
      count(byOperation, shot.operation.id(), column);
      tried.add(shot.operation.id());
      if (shot.kind == Shot.Kind.VALID) {
        valid(shot.operation, answer);
      }
    }
    if (!found.isEmpty()) {
      faulty++;
      count(byWhat, what, "faulty");
      found.forEach(fault -> faults.merge(kindOf(fault), 1, Integer::sum));
    }
  }

  private void valid(Operation operation, Answer answer) {
    valid++;
    if (answer.status() / 100 == 2) {
      validTaken++;
      succeeded.add(operation.id());
    }
  }

  /** How many operations answered 2xx to a valid request at least once. */
  synchronized int succeeded() {
    return succeeded.size();
  }

  /** How many of the valid requests were answered 2xx. */
  synchronized int validTaken() {
    return validTaken;
  }

  /**
   * Why the run came not deep enough to mean something; empty when it did. Where hardly anything is
   * let through, the right refusals say little.
   */
  synchronized List<String> shallow() {
    List<String> why = new ArrayList<>();
    if (succeeded.size() < LEAST_OPERATIONS * tried.size()) {
      why.add("only %d of %d operations succeeded".formatted(succeeded.size(), tried.size()));
    }
    if (validTaken < LEAST_TAKEN * valid) {
      why.add("only %d of %d valid requests were answered 2xx".formatted(validTaken, valid));
    }
    return why;
  }

  synchronized int requests() {
    return requests;
  }

  synchronized int faulty() {
    return faulty;
  }

  synchronized int busy() {
    return byWhat.values().stream().mapToInt(row -> row.getOrDefault("503 busy", 0)).sum();
  }

  synchronized Map<String, Integer> faults() {
    return new TreeMap<>(faults);
  }

  /** The table for a person. */
  synchronized String table() {
    StringBuilder table = new StringBuilder("%-38s".formatted("request"));
    COLUMNS.forEach(column -> table.append("%9s".formatted(column)));
    table.append('\n');
    byWhat.forEach((what, row) -> {
      table.append("%-38s".formatted(what));
      COLUMNS.forEach(column -> table.append("%9s".formatted(row.getOrDefault(column, 0))));
      table.append('\n');
    });
    List<String> never = new ArrayList<>(tried);
    never.removeAll(succeeded);
    table.append(
        "%d operations tried, %d of them answered 2xx to a valid request%n"
            .formatted(tried.size(), succeeded.size()));
    table.append("%d of %d valid requests answered 2xx%n".formatted(validTaken, valid));
    if (!never.isEmpty()) {
      table.append("never 2xx: ").append(String.join(" ", never)).append('\n');
    }
    return table.toString();
  }

  synchronized Map<String, Object> figures() {
    Map<String, Object> figures = new LinkedHashMap<>();
    figures.put("requests", requests);
    figures.put("faulty", faulty);
    figures.put("busy", busy());
    figures.put("faults", faults);
    figures.put("byKind", byWhat);
    figures.put("byOperation", byOperation);
    figures.put("succeeded", succeeded);
    figures.put("valid", valid);
    figures.put("validTaken", validTaken);
    figures.put("shallow", shallow());
    return figures;
  }

  private static String column(Answer answer) {
    if (answer.end() != End.ANSWERED) {
      return answer.end() == End.CLOSED ? "closed" : "hung";
    }
    return Judge.overloaded(answer) ? "503 busy" : answer.status() / 100 + "xx";
  }

  private static String kindOf(String fault) {
    return fault.split("[ :]", 2)[0];
  }

  private static void count(Map<String, Map<String, Integer>> table, String row, String column) {
    table.computeIfAbsent(row, r -> new TreeMap<>()).merge(column, 1, Integer::sum);
  }
}
