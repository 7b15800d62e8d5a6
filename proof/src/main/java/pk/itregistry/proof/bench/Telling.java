package pk.itregistry.proof.bench;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;

/** What a bench says while it runs; its remarks and promises go into the file of results too. */
final class Telling {
  private final PrintStream out;
  private final List<String> remarks = new ArrayList<>();
  private final List<String> broken = new ArrayList<>();

  Telling(PrintStream out) {
    this.out = out;
  }

  /** What it is doing now. */
  void say(String what) {
    out.println("  " + what);
    out.flush();
  }

  /** Something that whoever reads the figures must know. */
  void remark(String what) {
    remarks.add(what);
    say(what);
  }

  /** Something that has to hold beside the ratio. */
  void promise(boolean held, String what) {
    if (!held) {
      broken.add(what);
    }
    remark((held ? "held: " : "BROKEN: ") + what);
  }

  Round round(Round done) {
    say(done.text());
    return done;
  }

  /** What did not hold. */
  List<String> broken() {
    return List.copyOf(broken);
  }

  List<String> remarks() {
    return List.copyOf(remarks);
  }
}
