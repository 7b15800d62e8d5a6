package pk.itregistry.plumbing.document;

import pk.itregistry.kernel.problem.Faults;

/** How large an image unpacks: its header says it, and a few bytes can say anything. */
final class Pixels {
  private static final long MOST = 100_000_000;

  private Pixels() {}

  static void check(long width, long height, Faults faults) {
    if (width == 0 || height == 0) {
      faults.add("", "document-damaged", "has no image in it");
    } else if (width > MOST || height > MOST || width * height > MOST) {
      faults.add(
          "",
          "document-unpacks-too-large",
          "has %,d by %,d pixels; at most %,d million in all are taken"
              .formatted(width, height, MOST / 1_000_000));
    }
  }
}
