package pk.itregistry.proof.fuzz;

import java.util.Map;
import java.util.random.RandomGenerator;

/** One way to do harm with a request. */
@FunctionalInterface
interface Attack {

  void make(Shot shot, RandomGenerator random);

  /** Attacks by their names. */
  interface Arsenal {
    Map<String, Attack> attacks();
  }
}
