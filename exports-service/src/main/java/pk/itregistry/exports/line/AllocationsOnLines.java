package pk.itregistry.exports.line;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import pk.itregistry.kernel.identity.LineId;
import pk.itregistry.kernel.money.Money;

/** Whoever keeps allocations; asked under the locks of the lines concerned. */
public interface AllocationsOnLines {
  /** The allocations that stand on a line, each in words. */
  List<String> standingOn(LineId line);

  /** What is settled on a line, and what of it may be. */
  record Excess(Money settled, Money rest) {}

  /** Flags the newest on each line until no more is settled than may be; answers what they were. */
  Map<LineId, Money> flag(Map<LineId, Excess> lines);

  /** Takes the flag off those that fit what is open on their line; answers what they settle. */
  Map<LineId, Money> fit(Map<LineId, Money> open);

  /** On which of the lines something is flagged. */
  Set<LineId> flaggedOn(Collection<LineId> lines);
}
