package pk.itregistry.proof.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import pk.itregistry.kernel.identity.FirmId;
import pk.itregistry.kernel.identity.Uuid7;
import pk.itregistry.proof.stack.OwnStack;
import pk.itregistry.stack.access.Tokens;

/** Files returns through the gateway, never two for the same firm and month. */
final class FilingLoad {
  private final Settings settings;
  private final OwnStack stack;
  private final Tokens tokens;
  private final String run = Uuid7.next().toString();
  private final Path script;
  private final Path firmsFile;
  private final long firmMonths;
  private long used;

  FilingLoad(Settings settings, OwnStack stack, List<FirmId> firms) {
    this.settings = settings;
    this.stack = stack;
    this.tokens = new Tokens(stack.properties());
    this.script = Pieces.put(settings.work(), "filing.lua");
    this.firmsFile =
        Pieces.write(
            settings.work().resolve("firms.txt"),
            firms.stream().map(FirmId::toString).collect(Collectors.joining("\n", "", "\n")));
    this.firmMonths = (long) firms.size() * Firms.MONTHS;
  }

  /** Files for some seconds, with tokens that outlive them. */
  Wrk.Answers file(int clients, int seconds) {
    String bearers = Firms.PORTALS.stream().map(tokens::of).collect(Collectors.joining("\n"));
    Path tokensFile = Pieces.write(settings.work().resolve("tokens.txt"), bearers + "\n");
    Wrk.Answers answers =
        Wrk.run(
            stack.properties().get("gateway.url"),
            clients,
            seconds,
            script,
            List.of(),
            List.of(
                firmsFile.toString(),
                tokensFile.toString(),
                Long.toString(used),
                Integer.toString(Wrk.THREADS),
                Integer.toString(Firms.FIRST_MONTH.getYear()),
                run));
    used += answers.taken();
    if (used > firmMonths) {
      throw new Trouble(
          "All %d firm-months are used up: seed more firms with ITR_BENCH_FIRMS."
              .formatted(firmMonths));
    }
    return answers;
  }
}
