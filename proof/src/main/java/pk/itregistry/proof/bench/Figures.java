package pk.itregistry.proof.bench;

import java.util.List;

/** The little arithmetic of the benches. */
final class Figures {
  private Figures() {}

  static double median(List<Double> of) {
    List<Double> sorted = of.stream().sorted().toList();
    int middle = sorted.size() / 2;
    return sorted.size() % 2 == 1
        ? sorted.get(middle)
        : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
  }

  /** The smallest value that {@code percent} of all values do not exceed. */
  static double percentile(List<Double> of, int percent) {
    List<Double> sorted = of.stream().sorted().toList();
    int rank = (int) Math.ceil(sorted.size() * percent / 100.0);
    return sorted.get(Math.max(0, rank - 1));
  }

  static double rounded(double value) {
    return Math.round(value * 1000) / 1000.0;
  }
}
