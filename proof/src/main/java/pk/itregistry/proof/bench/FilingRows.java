package pk.itregistry.proof.bench;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import pk.itregistry.proof.stack.OwnStack;

/** The rows of filings, inserted by pgbench: what the database alone would take. */
final class FilingRows {
  private static final int WARM_UP_CLIENTS = 16;

  private final OwnStack stack;
  private final Sql baseline;
  private final Path script;
  private final int firms;
  private final Map<String, String> texts;
  private long used;

  /** Takes its texts from a return that was really filed, so that the rows are as long as ours. */
  FilingRows(Settings settings, OwnStack stack, int firms) {
    this.stack = stack;
    this.baseline = Baseline.make(stack, settings.root());
    this.script = Pieces.put(settings.work(), "filing.sql");
    this.firms = firms;
    this.texts =
        new LinkedHashMap<>(
            Sql.of(stack, "exports")
                .rows(
                    "SELECT v.lines, v.sha256, v.actor, r.kid, r.jws, r.caller, o.event, a.headers,"
                        + " a.body, e.path, e.trace_id AS trace FROM receipt r"
                        + " JOIN return_version v ON v.return_id = r.return_id"
                        + " JOIN outbox o ON o.subject = r.return_id::text"
                        + " JOIN idempotent_answer a ON a.key = r.idempotency_key"
                        + " JOIN audit_entry e ON e.payload_sha256 = r.sha256"
                        + " WHERE r.id = (SELECT max(id::text)::uuid FROM receipt)")
                .getFirst());
  }

  void warmUp(int transactions) {
    run(WARM_UP_CLIENTS, "--transactions=" + Math.ceilDiv(transactions, WARM_UP_CLIENTS));
  }

  Side insert(int clients, int seconds) {
    Cpu cpu = new Cpu(Map.of("postgres", stack.pid("postgres")));
    Map<String, Long> before = cpu.read();
    PgBench.Committed done = run(clients, "--time=" + seconds);
    Map<String, Long> each = new TreeMap<>(cpu.perRequest(before, done.transactions()));
    each.put("pgbench", done.cpuMicros() / done.transactions());
    return new Side("pgbench", done.perSecond(), "/s", done.transactions(), each, Map.of());
  }

  private PgBench.Committed run(int clients, String length) {
    Map<String, String> variables = new LinkedHashMap<>(texts);
    variables.put("used", Long.toString(used));
    variables.put("taken", "0");
    variables.put("clients", Integer.toString(clients));
    variables.put("firms", Integer.toString(firms));
    variables.put("run", "bench");
    PgBench.Committed done = PgBench.run(baseline, script, clients, length, variables);
    // Clients do not advance evenly: leave room for the fastest.
    used =
        baseline.number("SELECT max(split_part(key, '-', 2)::bigint) + 1 FROM idempotent_answer");
    return done;
  }
}
