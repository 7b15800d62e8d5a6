package pk.itregistry.proof.bench;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What the rounds of a bench come to.
 *
 * @param broken what had to hold beside the ratio in some round, and did not
 */
record Verdict(
    String bench, Target target, List<Ratio> ratios, List<String> broken, boolean shortened) {

  static Verdict of(
      String bench, Target target, List<Round> rounds, List<String> broken, boolean shortened) {
    Map<String, List<Double>> byVariant =
        rounds.stream()
            .collect(
                Collectors.groupingBy(
                    Round::variant,
                    LinkedHashMap::new,
                    Collectors.mapping(Round::ratio, Collectors.toList())));
    List<Ratio> ratios =
        byVariant.entrySet().stream()
            .map(variant -> new Ratio(variant.getKey(), variant.getValue()))
            .toList();
    return new Verdict(bench, target, ratios, broken, shortened);
  }

  /** Whether every variant's median meets the target, and all else held; of no round nothing is. */
  boolean ok() {
    return broken.isEmpty()
        && !ratios.isEmpty()
        && ratios.stream().allMatch(ratio -> target.metBy(ratio.median()));
  }

  String text() {
    return "%s: %s; %s: %s%s%s"
        .formatted(
            bench,
            ratios.isEmpty()
                ? "no round was played"
                : ratios.stream().map(Ratio::text).collect(Collectors.joining("; ")),
            target.text(),
            ok() ? "ok" : "short",
            broken.isEmpty() ? "" : ", broken %d times".formatted(broken.size()),
            shortened ? " (a shortened run)" : "");
  }
}
