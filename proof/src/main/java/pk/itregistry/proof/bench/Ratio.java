package pk.itregistry.proof.bench;

import java.util.List;
import java.util.Locale;

/** The ratios of the rounds of one variant: their median counts, their spread is told. */
record Ratio(String variant, List<Double> rounds) {

  Ratio {
    if (rounds.isEmpty()) {
      throw new IllegalArgumentException("there is no ratio of no rounds");
    }
    rounds = List.copyOf(rounds);
  }

  double median() {
    return Figures.median(rounds);
  }

  double least() {
    return rounds.stream().mapToDouble(ratio -> ratio).min().orElseThrow();
  }

  double most() {
    return rounds.stream().mapToDouble(ratio -> ratio).max().orElseThrow();
  }

  String text() {
    return String.format(Locale.ROOT, "%s %.2f (%.2f to %.2f)", variant, median(), least(), most());
  }
}
