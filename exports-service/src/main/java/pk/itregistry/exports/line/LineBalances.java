package pk.itregistry.exports.line;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pk.itregistry.kernel.identity.FirmId;
import pk.itregistry.kernel.identity.LineId;
import pk.itregistry.kernel.identity.ReturnId;
import pk.itregistry.kernel.money.Money;

/** What of lines may be settled; every step under the line's lock. */
@ApplicationScoped
public class LineBalances {
  private final Lines lines;
  private final AllocationsOnLines allocations;

  LineBalances(Lines lines, AllocationsOnLines allocations) {
    this.lines = lines;
    this.allocations = allocations;
  }

  /**
   * A line under its lock.
   *
   * @param open what may still be settled; zero for a credit note or a line that is no longer live
   */
  public record Balance(LineId id, FirmId firm, ReturnId ofReturn, boolean live, Money open) {}

  /** Locks the line to the end of the transaction. */
  public Optional<Balance> lock(LineId id) {
    return Optional.ofNullable(lines.locked(List.of(id)).get(id))
        .map(line -> new Balance(id, line.firm(), line.ofReturn(), line.isLive(), line.open()));
  }

  /** Settles an amount; the caller holds the lock and has checked it. */
  public void settle(LineId id, Money amount) {
    lines.findById(id.value()).settle(amount);
  }

  /**
   * Gives amounts back, with all lines locked at once, in the order that everyone locks in. What
   * exceeded a line and fits it then is settled again.
   */
  public void release(Map<LineId, Money> amounts) {
    Map<LineId, Line> locked = lines.locked(amounts.keySet());
    amounts.forEach((id, amount) -> {
      Line line = locked.get(id);
      if (line != null) {
        line.unsettle(amount);
      }
    });
    Line.settleWhatFits(locked.values(), allocations);
  }
}
