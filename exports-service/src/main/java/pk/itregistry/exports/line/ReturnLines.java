package pk.itregistry.exports.line;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import pk.itregistry.exports.ExportsProblem.LessThanAllocated;
import pk.itregistry.exports.Warning;
import pk.itregistry.exports.Warning.Code;
import pk.itregistry.exports.line.AllocationsOnLines.Excess;
import pk.itregistry.kernel.identity.FirmId;
import pk.itregistry.kernel.identity.LineId;
import pk.itregistry.kernel.identity.ReturnId;
import pk.itregistry.kernel.money.Money;
import pk.itregistry.kernel.problem.Fault;
import pk.itregistry.kernel.problem.Faults;
import pk.itregistry.kernel.problem.Refused;
import pk.itregistry.kernel.time.TaxPeriod;

/**
 * Puts a return's lines, whole, in the place of those it had. The caller holds the return's lock;
 * the lines concerned, of other returns too where credit notes lessen them, are locked here.
 */
@ApplicationScoped
public class ReturnLines {
  // Each line asks for its allocations, and a return can have five thousand lines: fifty show what
  // is wrong, and what is left is told to whoever tries again.
  private static final int MOST_TOLD = 50;

  private final Lines lines;
  private final AllocationsOnLines allocations;

  ReturnLines(Lines lines, AllocationsOnLines allocations) {
    this.lines = lines;
    this.allocations = allocations;
  }

  /**
   * What became of lines.
   *
   * @param stated in their order, each with the id that it has now
   */
  public record Put(List<StatedLine> stated, List<Warning> warnings) {}

  /** The lines of a return that has none yet; answers them as {@link #put} does. */
  public Put putFirst(
      ReturnId of, FirmId firm, TaxPeriod period, List<StatedLine> entries, Faults faults) {
    return exchange(List.of(), of, firm, period, entries, faults);
  }

  /** Answers the lines in their order, each with the id that it has now. */
  public Put put(
      ReturnId of, FirmId firm, TaxPeriod period, List<StatedLine> entries, Faults faults) {
    return exchange(lines.idsAround(of), of, firm, period, entries, faults);
  }

  private Put exchange(
      List<LineId> around,
      ReturnId of,
      FirmId firm,
      TaxPeriod period,
      List<StatedLine> entries,
      Faults faults) {
    Map<LineId, Line> locked = lines.locked(concerned(around, entries));
    LineReplacement exchange = new LineReplacement(of, firm, period, locked);
    exchange.check(entries, faults);
    faults.refuseRuleBroken();
    exchange.perform(entries);
    List<LineReplacement.Overdrawn> overCredited = exchange.overCredited();
    refuseLess(exchange, overCredited);
    List<Warning> warnings = flag(overCredited);
    lines.persist(exchange.added());
    if (!locked.isEmpty()) {
      Line.settleWhatFits(locked.values(), allocations);
    }
    return new Put(exchange.stated(), warnings);
  }

  private void refuseLess(LineReplacement exchange, List<LineReplacement.Overdrawn> overCredited) {
    List<Line> removed = exchange.removed();
    Set<LineId> flagged =
        removed.isEmpty()
            ? Set.of()
            : allocations.flaggedOn(removed.stream().map(Line::id).toList());
    List<Fault> less =
        Stream.concat(
                exchange.overdrawn().stream().filter(found -> !overCredited.contains(found)),
                removed.stream()
                    .filter(line -> flagged.contains(line.id()) && !line.isOverdrawn())
                    .map(line -> new LineReplacement.Overdrawn(line, "/lines")))
            .limit(MOST_TOLD)
            .map(this::words)
            .toList();
    if (!less.isEmpty()) {
      throw new Refused(new LessThanAllocated(less));
    }
  }

  // A credit note tells of something that happened: it is taken, whatever was allocated before. All
  // lines at once, so that none is written while it is overdrawn.
  private List<Warning> flag(List<LineReplacement.Overdrawn> overCredited) {
    if (overCredited.isEmpty()) {
      return List.of();
    }
    Map<LineId, Excess> excesses = new LinkedHashMap<>();
    overCredited.forEach(found ->
        excesses.put(
            found.line().id(), new Excess(found.line().settled(), found.line().uncredited())));
    Map<LineId, Money> flagged = allocations.flag(excesses);
    return overCredited.stream().map(found -> unsettled(found, flagged)).toList();
  }

  private static Warning unsettled(LineReplacement.Overdrawn found, Map<LineId, Money> flagged) {
    Line line = found.line();
    Money less = flagged.getOrDefault(line.id(), Money.zero(line.settled().currency()));
    line.unsettle(less);
    return new Warning(
        found.pointer(),
        Code.OVER_ALLOCATED,
        "Line %s holds %s now; allocations of %s exceed it and count nowhere as settled: lower or"
                .formatted(line.id(), line.uncredited(), less)
            + " remove them.");
  }

  private static Set<LineId> concerned(List<LineId> around, List<StatedLine> entries) {
    Set<LineId> ids = new TreeSet<>(Comparator.comparing(LineId::value));
    ids.addAll(around);
    entries.stream().map(StatedLine::creditsLine).filter(Objects::nonNull).forEach(ids::add);
    return ids;
  }

  private Fault words(LineReplacement.Overdrawn overdrawn) {
    Line line = overdrawn.line();
    List<String> standing = allocations.standingOn(line.id());
    return new Fault(
        overdrawn.pointer(),
        "less-than-allocated",
        "line %s: %s is credited and %s settled%s"
            .formatted(
                line.id(),
                line.credited(),
                line.settled(),
                standing.isEmpty() ? "" : " by " + String.join(", ", standing)));
  }
}
