package pk.itregistry.proof.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import pk.itregistry.e2e.Door;
import pk.itregistry.e2e.Reply;
import pk.itregistry.e2e.Witness;

/**
 * What real requests and answers tell: ids that exist, bodies that were taken, who may do what, and
 * the version that a thing had last.
 */
final class Harvest implements Witness {
  private static final int MOST_KEPT = 40;

  private final List<Operation> operations;
  private final Map<String, Set<List<String>>> paths = new TreeMap<>();
  private final Map<String, Set<String>> values = new TreeMap<>();
  private final Map<String, Set<String>> bodies = new TreeMap<>();
  private final Map<String, Set<String>> doers = new TreeMap<>();
  private final Map<String, String> etags = new LinkedHashMap<>();

  Harvest(List<Operation> operations) {
    this.operations = operations;
  }

  @Override
  public synchronized void answered(Door.Ask ask, Reply reply, int sends) {
    String path = ask.path();
    for (Operation operation : operations) {
      Optional<List<String>> found = operation.valuesIn(path);
      if (found.isPresent() && operation.method().equals(ask.method()) && reply.status() < 300) {
        keep(paths, operation.id(), found.get());
        keep(doers, operation.id(), ask.who());
        if (ask.body().startsWith("{")) {
          keep(bodies, operation.id(), ask.body());
        }
      }
      found.ifPresent(ids -> name(operation, ids));
    }
    reply
        .headers()
        .firstValue("Location")
        .ifPresent(location ->
            operations.forEach(
                operation -> operation.valuesIn(location).ifPresent(ids -> name(operation, ids))));
    reply.headers().firstValue("ETag").ifPresent(etag -> etags.put(path, etag));
    fields(reply.json());
  }

  /** The values of an operation's path, such as were seen together; else one by one; else made. */
  List<String> pathOf(Operation operation, RandomGenerator random) {
    List<List<String>> seen = List.copyOf(paths.getOrDefault(operation.id(), Set.of()));
    if (!seen.isEmpty() && random.nextInt(4) > 0) {
      return seen.get(random.nextInt(seen.size()));
    }
    return operation.template().names().stream().map(name -> one(operation, name, random)).toList();
  }

  boolean knows(Operation operation) {
    return operation.template().names().stream()
        .allMatch(name -> values.containsKey(name) || !operation.choicesOf(name).isEmpty());
  }

  Optional<String> bodyOf(Operation operation, RandomGenerator random) {
    List<String> seen = List.copyOf(bodies.getOrDefault(operation.id(), Set.of()));
    return seen.isEmpty() ? Optional.empty() : Optional.of(seen.get(random.nextInt(seen.size())));
  }

  Optional<String> doerOf(Operation operation, RandomGenerator random) {
    List<String> seen = List.copyOf(doers.getOrDefault(operation.id(), Set.of()));
    return seen.isEmpty() ? Optional.empty() : Optional.of(seen.get(random.nextInt(seen.size())));
  }

  /** The ETag of the thing that an act's path belongs to. */
  synchronized Optional<String> etagOf(String path) {
    String thing = path.replaceFirst("\\?.*", "");
    while (thing.length() > 1) {
      if (etags.containsKey(thing)) {
        return Optional.of(etags.get(thing));
      }
      thing = thing.substring(0, Math.max(0, thing.lastIndexOf('/')));
    }
    return Optional.empty();
  }

  int ids() {
    return values.values().stream().mapToInt(Set::size).sum();
  }

  private String one(Operation operation, String name, RandomGenerator random) {
    List<String> choices = operation.choicesOf(name);
    List<String> known =
        choices.isEmpty() ? List.copyOf(values.getOrDefault(name, Set.of())) : choices;
    return known.isEmpty() || random.nextInt(12) == 0
        ? unheardOf(random)
        : known.get(random.nextInt(known.size()));
  }

  private static String unheardOf(RandomGenerator random) {
    String digits = Long.toHexString(random.nextLong() | Long.MIN_VALUE);
    return "0198c1f2-6f3e-7a51-%s-%s".formatted("8" + digits.substring(1, 4), digits.substring(4));
  }

  private void name(Operation operation, List<String> ids) {
    List<String> names = operation.template().names();
    for (int i = 0; i < names.size(); i++) {
      keep(values, names.get(i), ids.get(i));
    }
  }

  // "firmId" holds what a path calls {firm}.
  private void fields(JsonNode node) {
    for (Map.Entry<String, JsonNode> field : node.properties()) {
      if (field.getKey().endsWith("Id") && field.getValue().isTextual()) {
        String name = field.getKey().substring(0, field.getKey().length() - 2);
        keep(values, name, field.getValue().asText());
      }
    }
    node.forEach(this::fields);
  }

  private static <T> void keep(Map<String, Set<T>> where, String name, T value) {
    Set<T> kept = where.computeIfAbsent(name, n -> new LinkedHashSet<>());
    if (kept.size() < MOST_KEPT) {
      kept.add(value);
    }
  }

  /** Everything that is known of the operations' paths, for a look around. */
  List<Operation> reachable() {
    return new ArrayList<>(operations.stream().filter(this::knows).toList());
  }
}
