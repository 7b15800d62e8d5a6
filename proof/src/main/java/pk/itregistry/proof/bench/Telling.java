package pk.itregistry.proof.bench;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;

/** What a bench says while it runs; its remarks go into the file of results too. */
final class Telling {
  private final PrintStream out;
  private final List<String> remarks = new ArrayList<>();

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

  Round round(Round done) {
    say(done.text());
    return done;
  }

  List<String> remarks() {
    return List.copyOf(remarks);
  }
}
