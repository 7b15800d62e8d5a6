package pk.itregistry.exports.line;

import java.util.List;
import pk.itregistry.kernel.identity.LineId;

/** Whoever keeps allocations; asked for the words of a refusal. */
public interface AllocationsOnLines {
  /** Each standing allocation of the line, its id and amount in words. */
  List<String> standingOn(LineId line);
}
