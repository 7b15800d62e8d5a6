package pk.itregistry.exports.line;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import pk.itregistry.exports.ExportsProblem.LessThanAllocated;
import pk.itregistry.kernel.identity.FirmId;
import pk.itregistry.kernel.identity.LineId;
import pk.itregistry.kernel.identity.ReturnId;
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

  /** The lines of a return that has none yet; answers them as {@link #put} does. */
  public List<StatedLine> putFirst(
      ReturnId of, FirmId firm, TaxPeriod period, List<StatedLine> entries, Faults faults) {
    return exchange(List.of(), of, firm, period, entries, faults);
  }

  /** Answers the lines in their order, each with the id that it has now. */
  public List<StatedLine> put(
      ReturnId of, FirmId firm, TaxPeriod period, List<StatedLine> entries, Faults faults) {
    return exchange(lines.idsAround(of), of, firm, period, entries, faults);
  }

  private List<StatedLine> exchange(
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
    List<LineReplacement.Overdrawn> overdrawn = exchange.overdrawn();
    if (!overdrawn.isEmpty()) {
      throw new Refused(
          new LessThanAllocated(overdrawn.stream().limit(MOST_TOLD).map(this::words).toList()));
    }
    lines.persist(exchange.added());
    return exchange.stated();
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
