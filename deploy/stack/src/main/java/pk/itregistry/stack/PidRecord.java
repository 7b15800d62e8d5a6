package pk.itregistry.stack;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which process a member is: its number, when it started (in clock ticks since the machine booted)
 * and which boot that was. A number alone would one day name a stranger's process.
 */
record PidRecord(long pid, long startTicks, String bootId) {
  private static final Pattern FORM =
      Pattern.compile("pid=(\\d{1,18})\\nstart=(\\d{1,18})\\nboot=([0-9a-f-]+)\\n");

  static Optional<PidRecord> parse(String text) {
    Matcher matcher = FORM.matcher(text);
    return matcher.matches()
        ? Optional.of(
            new PidRecord(
                Long.parseLong(matcher.group(1)),
                Long.parseLong(matcher.group(2)),
                matcher.group(3)))
        : Optional.empty();
  }

  static Optional<PidRecord> read(Path file) {
    return Files.exists(file) ? parse(Disk.read(file)) : Optional.empty();
  }

  static Optional<PidRecord> ofRunning(long pid) {
    return Proc.startTicks(pid).map(ticks -> new PidRecord(pid, ticks, Proc.bootId()));
  }

  /** Whether this very process still lives (a zombie does not). */
  boolean alive() {
    return bootId.equals(Proc.bootId())
        && Proc.startTicks(pid).filter(ticks -> ticks == startTicks).isPresent();
  }

  String text() {
    return "pid=" + pid + "\nstart=" + startTicks + "\nboot=" + bootId + "\n";
  }
}
