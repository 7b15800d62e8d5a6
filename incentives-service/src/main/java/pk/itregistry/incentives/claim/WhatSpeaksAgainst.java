package pk.itregistry.incentives.claim;

import java.util.List;
import pk.itregistry.incentives.eligibility.Assessment;
import pk.itregistry.kernel.problem.Faults;

/**
 * What speaks against a claim as a whole: every finding that bars a line. A line on which not more
 * was withheld than due gives nothing and bars nothing, unless no other line gives something.
 */
final class WhatSpeaksAgainst {
  private WhatSpeaksAgainst() {}

  static void all(List<Assessment> lines, String pointer, Faults faults) {
    boolean givesSomething = lines.stream().anyMatch(Assessment::claimable);
    for (int i = 0; i < lines.size(); i++) {
      Assessment line = lines.get(i);
      if (line.barred() || !givesSomething) {
        String at = pointer + i;
        line.findings().forEach(found -> faults.add(at, found.code(), found.detail()));
      }
    }
  }
}
