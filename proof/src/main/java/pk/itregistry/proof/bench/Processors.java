package pk.itregistry.proof.bench;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import pk.itregistry.proof.stack.OwnStack;

/**
 * Parts the machine in two: the one half is the gateway's and the sender's, the other that of what
 * is behind the gateway. So it is where each has a machine of its own; on shared processors the
 * sender and the refusals take from the services what no caller in the world takes from them.
 */
final class Processors {
  private Processors() {}

  /** Parts them, and tells how. A machine with one processor stays as it is. */
  static String part(OwnStack stack) {
    int all = Runtime.getRuntime().availableProcessors();
    if (all < 2) {
      return "one processor, which all share";
    }
    String front = range(0, all / 2);
    String behind = range(all / 2, all);
    for (String member : OwnStack.MEMBERS) {
      bind(stack.pid(member), member.equals("gateway") ? front : behind);
    }
    bind(ProcessHandle.current().pid(), front);
    return "processors %s: gateway and sender; %s: what is behind".formatted(front, behind);
  }

  // With every thread that it has; what these start later inherits it.
  private static void bind(long root, String processors) {
    for (long process : Cpu.tree(root)) {
      Program.run(
          List.of(Tool.TASKSET.path(), "-acp", processors, Long.toString(process)), Map.of());
    }
  }

  private static String range(int from, int until) {
    return IntStream.range(from, until)
        .mapToObj(Integer::toString)
        .collect(Collectors.joining(","));
  }
}
