package pk.itregistry.exports.line;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import pk.itregistry.kernel.identity.FirmId;
import pk.itregistry.kernel.identity.LineId;
import pk.itregistry.kernel.identity.ReturnId;
import pk.itregistry.kernel.money.Money;
import pk.itregistry.kernel.problem.Faults;
import pk.itregistry.kernel.time.TaxPeriod;

/** One exchange of a return's lines, in memory, on lines that are locked. */
final class LineReplacement {
  private final ReturnId of;
  private final FirmId firm;
  private final TaxPeriod period;
  private final Map<LineId, Line> locked;
  private final Map<LineId, Line> own = new LinkedHashMap<>();
  private final Map<LineId, String> pointers = new LinkedHashMap<>();
  private final Set<LineId> inAnotherCurrency = new HashSet<>();
  private final Set<LineId> lowered = new HashSet<>();
  private final List<Line> added = new ArrayList<>();
  private final List<StatedLine> stated = new ArrayList<>();

  /** A line on which more would be credited and settled than it holds, and where that was sent. */
  record Overdrawn(Line line, String pointer) {}

  LineReplacement(ReturnId of, FirmId firm, TaxPeriod period, Map<LineId, Line> locked) {
    this.of = of;
    this.firm = firm;
    this.period = period;
    this.locked = locked;
    locked.values().stream()
        .filter(line -> line.isLive() && line.ofReturn().equals(of))
        .forEach(line -> own.put(line.id(), line));
  }

  /** The rules that need the lines there are: which may be kept, which may be credited. */
  void check(List<StatedLine> entries, Faults faults) {
    Set<LineId> kept = new HashSet<>();
    for (int i = 0; i < entries.size(); i++) {
      LineId id = entries.get(i).lineId();
      if (id == null) {
        continue;
      }
      if (!own.containsKey(id)) {
        faults.add(at(i) + "/lineId", "rule-unknown-line", "is no live line of this return");
      } else if (!kept.add(id)) {
        faults.add(at(i) + "/lineId", "rule-line-twice", "stands twice");
      }
    }
    for (int i = 0; i < entries.size(); i++) {
      StatedLine entry = entries.get(i);
      if (entry.kind() == LineKind.CREDIT_NOTE && entry.creditsLine() != null) {
        credit(entry, entry.creditsLine(), kept, faults.in(at(i)));
      }
    }
  }

  private void credit(StatedLine entry, LineId credits, Set<LineId> kept, Faults faults) {
    Line line = locked.get(credits);
    if (line == null || !line.isLive() || !line.firm().equals(firm)) {
      faults.add("/creditsLine", "rule-unknown-line", "is no live line of the firm");
    } else if (own.containsKey(credits) && !kept.contains(credits)) {
      faults.add("/creditsLine", "rule-unknown-line", "is removed by this amendment");
    } else if (line.kind() == LineKind.CREDIT_NOTE) {
      faults.add("/creditsLine", "rule-credits-credit-note", "must not be a credit note itself");
    } else if (line.periodStart().isAfter(period.start())) {
      faults.add("/creditsLine", "rule-later-period", "must be of the same or an earlier period");
    } else if (!line.amount().currency().equals(entry.currency())) {
      faults.add("/currency", "rule-other-currency", "the line is in " + line.amount().currency());
    }
  }

  /** Old credit notes give back what they took, then lines change, then new ones take theirs. */
  void perform(List<StatedLine> entries) {
    own.values().forEach(line -> creditedBy(line).forEach(target -> target.uncredit(taken(line))));
    Map<LineId, Line> gone = new LinkedHashMap<>(own);
    List<Line> now = new ArrayList<>();
    for (int i = 0; i < entries.size(); i++) {
      StatedLine entry = entries.get(i);
      Line line = entry.lineId() == null ? null : gone.remove(entry.lineId());
      if (line == null) {
        line = new Line(of, firm, period, entry, i);
        added.add(line);
      } else {
        restate(line, entry, i);
      }
      pointers.put(line.id(), at(i));
      stated.add(entry.under(line.id()));
      now.add(line);
    }
    gone.values().forEach(Line::remove);
    for (Line line : now) {
      for (Line target : creditedBy(line)) {
        pointers.putIfAbsent(target.id(), pointerOf(line) + "/amount");
        if (target.amount().currency().equals(line.amount().currency())) {
          target.credit(taken(line));
        } else {
          inAnotherCurrency.add(target.id());
        }
      }
    }
  }

  private void restate(Line line, StatedLine entry, int position) {
    if (line.isDrawnOn() && !line.amount().currency().equals(entry.currency())) {
      inAnotherCurrency.add(line.id());
    }
    if (entry.amount().compareTo(line.amount().amount()) < 0) {
      lowered.add(line.id());
    }
    line.state(entry, position);
  }

  private List<Line> creditedBy(Line line) {
    LineId credits = line.kind() == LineKind.CREDIT_NOTE ? line.creditsLine() : null;
    Line target = credits == null ? null : locked.get(credits);
    return target == null ? List.of() : List.of(target);
  }

  private static Money taken(Line creditNote) {
    return creditNote.amount().negated();
  }

  private String pointerOf(Line line) {
    @Nullable String pointer = pointers.get(line.id());
    return pointer == null ? "/lines" : pointer;
  }

  /** Lines of which credit notes alone leave less than is settled, though not less than nothing. */
  List<Overdrawn> overCredited() {
    return overdrawn().stream()
        .filter(found -> found.line().isLive() && !found.line().uncredited().isNegative())
        .filter(found -> !inAnotherCurrency.contains(found.line().id()))
        .filter(found -> !lowered.contains(found.line().id()))
        .toList();
  }

  /** Lines of the return that it has no more. */
  List<Line> removed() {
    return own.values().stream().filter(line -> !line.isLive()).toList();
  }

  List<Overdrawn> overdrawn() {
    return locked.values().stream()
        .filter(line -> inAnotherCurrency.contains(line.id()) || line.isOverdrawn())
        .map(line -> new Overdrawn(line, pointerOf(line)))
        .toList();
  }

  List<Line> added() {
    return added;
  }

  List<StatedLine> stated() {
    return stated;
  }

  private static String at(int index) {
    return "/lines/" + index;
  }
}
