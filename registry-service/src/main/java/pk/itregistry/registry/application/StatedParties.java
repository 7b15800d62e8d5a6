package pk.itregistry.registry.application;

import java.util.ArrayList;
import java.util.List;
import pk.itregistry.kernel.problem.Faults;
import pk.itregistry.registry.application.ApplicationRequest.StatedParty;
import pk.itregistry.registry.application.StandingNumbers.Whose;
import pk.itregistry.registry.firm.FirmParty;

/** Reads those who direct and own a firm as they are stated, by the same rules everywhere. */
public final class StatedParties {
  private StatedParties() {}

  /**
   * As the firm keeps them; what is sent masked stays what stands there.
   *
   * @param faults told of what is not of its form
   */
  public static List<FirmParty> read(
      List<StatedParty> sent, List<FirmParty> standing, Faults faults) {
    List<Party> stand = standing.stream().map(Party::of).toList();
    StandingNumbers cnics = StandingNumbers.cnics(stand);
    StandingNumbers passports = StandingNumbers.passports(stand);
    List<Party> read = new ArrayList<>();
    for (int i = 0; i < sent.size(); i++) {
      StatedParty one = sent.get(i);
      Whose whose = new Whose(one.name(), one.role(), i);
      read.add(ApplicationRequest.party(one, whose, cnics, passports, faults.in("/parties/" + i)));
    }
    return read.stream().map(Party::ofFirm).toList();
  }

  /** Tells what does not fit together among them. */
  public static void check(List<FirmParty> parties, Faults faults) {
    Examination.ofParties(parties.stream().map(Party::of).toList())
        .forEach(found -> faults.add(found.pointer(), found.code(), found.detail()));
  }
}
