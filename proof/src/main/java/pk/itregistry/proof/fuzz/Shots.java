package pk.itregistry.proof.fuzz;

import java.util.SplittableRandom;

/** The requests of one run, by number: the same seed and the same harvest make the same ones. */
final class Shots {
  private static final long GOLDEN = 0x9e3779b97f4a7c15L;

  private final long seed;
  private final Valid valid;
  private final Nearly nearly = new Nearly();
  private final Hostile hostile = new Hostile();

  Shots(long seed, Valid valid) {
    this.seed = seed;
    this.valid = valid;
  }

  Shot number(int number) {
    SplittableRandom random = new SplittableRandom(seed ^ (number * GOLDEN));
    return switch (number % 3) {
      case 0 -> valid.shot(number / 3, random);
      case 1 -> nearly.of(valid.draft(number, random), random);
      default -> hostile.of(valid.draft(number, random), number / 3, random);
    };
  }
}
