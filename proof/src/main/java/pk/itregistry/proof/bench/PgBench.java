package pk.itregistry.proof.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Load straight on the database by pgbench: so many clients, one prepared transaction each. */
final class PgBench {
  private static final Pattern DONE =
      Pattern.compile("number of transactions actually processed: (\\d+)");
  private static final Pattern FAILED = Pattern.compile("number of failed transactions: (\\d+)");
  private static final Pattern RATE = Pattern.compile("(?m)^tps = ([0-9.]+) ");

  private PgBench() {}

  /** What it did. */
  record Committed(long transactions, double perSecond, long cpuMicros) {}

  /**
   * @param length such as {@code --time=15} or {@code --transactions=2000}
   */
  static Committed run(
      Sql database, Path script, int clients, String length, Map<String, String> variables) {
    List<String> command =
        new ArrayList<>(
            List.of(
                Tool.PGBENCH.path(),
                "--no-vacuum",
                "--protocol=prepared",
                "--client=" + clients,
                "--jobs=2",
                length,
                "--file=" + script));
    variables.forEach((name, value) -> command.add("--define=" + name + "=" + value));
    command.addAll(
        List.of(
            "--host=" + database.host(),
            "--port=" + database.port(),
            "--username=" + database.user(),
            database.database()));
    Program.Ended ended = Program.run(command, Map.of("PGPASSWORD", database.password()));
    return parse(ended.output(), ended.cpuMicros());
  }

  static Committed parse(String output, long cpuMicros) {
    Matcher failed = FAILED.matcher(output);
    if (failed.find() && Long.parseLong(failed.group(1)) > 0) {
      throw new Trouble("pgbench had transactions that failed:\n" + output);
    }
    return new Committed(
        Long.parseLong(find(DONE, output)), Double.parseDouble(find(RATE, output)), cpuMicros);
  }

  private static String find(Pattern pattern, String output) {
    Matcher found = pattern.matcher(output);
    if (!found.find()) {
      throw new Trouble("pgbench said nothing of use:\n" + output);
    }
    return found.group(1);
  }
}
