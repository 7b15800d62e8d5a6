package pk.itregistry.proof.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** A program run to its end. */
final class Program {
  private Program() {}

  /**
   * What it said on both channels, and what it cost.
   *
   * @param cpuMicros of the program and all that it started
   */
  record Ended(String output, long cpuMicros) {}

  static Ended run(List<String> command, Map<String, String> environment) {
    long before = Cpu.ofEndedChildren();
    var builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().putAll(environment);
    try {
      Process process = builder.start();
      process.getOutputStream().close();
      String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      int code = process.waitFor();
      if (code != 0) {
        throw new Trouble("%s ended with code %d:%n%s".formatted(command.getFirst(), code, output));
      }
      return new Ended(output, Cpu.ofEndedChildren() - before);
    } catch (IOException e) {
      throw new Trouble("Cannot run " + command.getFirst() + ".", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Trouble(command.getFirst() + " was interrupted.", e);
    }
  }
}
