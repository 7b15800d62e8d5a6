package pk.itregistry.proof.drill;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import pk.itregistry.proof.drill.Books.Sent;

/** The arithmetic of the promises: what is missing, doubled or out of order. */
final class Checks {
  private static final int FEW = 3;
  private static final int LONG = 200;

  private Checks() {}

  /** What the one side has and the other has not, each counted as often as it occurs. */
  record Difference(long missing, long tooMany) {
    boolean none() {
      return missing == 0 && tooMany == 0;
    }
  }

  /** Compares what should be there with what is there; twice is not once. */
  static Difference difference(List<String> wanted, List<String> found) {
    return difference(counted(wanted), counted(found));
  }

  /** The same for things that are counted already. */
  static Difference difference(Map<String, Long> wanted, Map<String, Long> found) {
    Set<String> all = new HashSet<>(wanted.keySet());
    all.addAll(found.keySet());
    long missing = 0;
    long tooMany = 0;
    for (String one : all) {
      long more = found.getOrDefault(one, 0L) - wanted.getOrDefault(one, 0L);
      missing += Math.max(0, -more);
      tooMany += Math.max(0, more);
    }
    return new Difference(missing, tooMany);
  }

  static Map<String, Long> counted(List<String> things) {
    return things.stream()
        .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
  }

  /** How many events were taken in before an earlier one of the same subject. */
  static long outOfOrder(List<Sent> sent, List<String> taken) {
    Map<String, Integer> place = new HashMap<>();
    Map<String, String> subject = new HashMap<>();
    for (Sent one : sent) {
      place.put(one.id(), place.size());
      subject.put(one.id(), one.subject());
    }
    Map<String, Integer> latest = new HashMap<>();
    long out = 0;
    for (String id : taken) {
      Integer at = place.get(id);
      if (at != null) {
        int before = latest.getOrDefault(subject.get(id), -1);
        out += at < before ? 1 : 0;
        latest.put(subject.get(id), Math.max(at, before));
      }
    }
    return out;
  }

  /** The value below which this part of them lies; of an ascending list, 0 of an empty one. */
  static long quantile(List<Long> ascending, double part) {
    if (ascending.isEmpty()) {
      return 0;
    }
    int rank = (int) Math.ceil(part * ascending.size()) - 1;
    return ascending.get(Math.clamp(rank, 0, ascending.size() - 1));
  }

  /** The first few, for a line of a report. */
  static String some(List<String> things) {
    List<String> few =
        things.stream()
            .limit(FEW)
            .map(thing -> thing.length() > LONG ? thing.substring(0, LONG) + "..." : thing)
            .collect(Collectors.toCollection(ArrayList::new));
    if (things.size() > few.size()) {
      few.add("...");
    }
    return String.join("; ", few);
  }
}
