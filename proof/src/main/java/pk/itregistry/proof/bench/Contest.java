package pk.itregistry.proof.bench;

import java.util.List;

/** A bench: ours against something fixed, in rounds. */
interface Contest {

  /** What must be on the machine. */
  List<Tool> needs();

  Target target();

  /** Runs all rounds, telling of each as it is done. */
  List<Round> run(Settings settings, Telling telling);
}
