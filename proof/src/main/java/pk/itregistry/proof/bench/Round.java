package pk.itregistry.proof.bench;

import java.util.Locale;

/** Both sides, one right after the other. */
record Round(String variant, int number, Side ours, Side theirs, double load) {

  static Round of(String variant, int number, Side ours, Side theirs) {
    return new Round(variant, number, ours, theirs, Cpu.loadAverage());
  }

  double ratio() {
    return ours.figure() / theirs.figure();
  }

  String text() {
    return String.format(
        Locale.ROOT,
        "%s, round %d: %s | %s | ratio %.3f | load %.1f",
        variant,
        number,
        ours.text(),
        theirs.text(),
        ratio(),
        load);
  }
}
