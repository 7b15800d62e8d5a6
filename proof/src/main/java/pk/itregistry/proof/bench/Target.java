package pk.itregistry.proof.bench;

import java.util.Locale;

/**
 * What the ratio of ours to theirs should be.
 *
 * @param atLeast true where more is better (a rate), false where less is (a time)
 */
record Target(double target, double goal, boolean atLeast) {

  static Target atLeast(double target, double goal) {
    return new Target(target, goal, true);
  }

  static Target atMost(double target, double goal) {
    return new Target(target, goal, false);
  }

  boolean metBy(double ratio) {
    return atLeast ? ratio >= target : ratio <= target;
  }

  String text() {
    String side = atLeast ? "at least" : "at most";
    return String.format(Locale.ROOT, "target %s %s, goal %s", side, plain(target), plain(goal));
  }

  private static String plain(double number) {
    return number == Math.rint(number)
        ? Long.toString(Math.round(number))
        : Double.toString(number);
  }
}
