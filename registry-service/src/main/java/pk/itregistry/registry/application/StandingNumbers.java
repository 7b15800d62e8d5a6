package pk.itregistry.registry.application;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import pk.itregistry.kernel.identity.Cnic;
import pk.itregistry.kernel.problem.Faults;
import pk.itregistry.kernel.text.Folded;
import pk.itregistry.registry.firm.PartyRole;

/**
 * The CNICs, or the passports, that stand in an application or a firm, each beside whose it is, so
 * that one that is sent masked is found again. Brothers of one town have the same mask: then the
 * name tells them apart, and where it does not the number is to be sent whole.
 */
final class StandingNumbers {
  static final StandingNumbers NONE = new StandingNumbers(List.of());

  private final List<Standing> all;

  private StandingNumbers(List<Standing> all) {
    this.all = all;
  }

  /**
   * Whose a number is.
   *
   * @param role none for the applicant's own
   * @param place among the parties
   */
  record Whose(@Nullable String name, @Nullable PartyRole role, int place) {
    static Whose own(@Nullable String name) {
      return new Whose(name, null, -1);
    }

    private boolean isNamed(Whose other) {
      return name != null && other.name != null && Folded.of(name).equals(Folded.of(other.name));
    }
  }

  private record Standing(String number, String mask, Whose whose) {}

  /** Those of the citizens. */
  static StandingNumbers cnics(Statement standing) {
    List<Standing> all = new ArrayList<>();
    Cnic own = standing.particulars().cnic();
    if (own != null) {
      all.add(new Standing(own.digits(), own.masked(), Whose.own(standing.particulars().name())));
    }
    all.addAll(cnics(standing.parties()).all);
    return new StandingNumbers(all);
  }

  /** Those of the citizens among them. */
  static StandingNumbers cnics(List<Party> parties) {
    List<Standing> all = new ArrayList<>();
    for (int i = 0; i < parties.size(); i++) {
      Party party = parties.get(i);
      Cnic cnic = party.cnic();
      if (cnic != null) {
        all.add(
            new Standing(cnic.digits(), cnic.masked(), new Whose(party.name(), party.role(), i)));
      }
    }
    return new StandingNumbers(all);
  }

  /** Those of the foreigners. */
  static StandingNumbers passports(List<Party> parties) {
    List<Standing> all = new ArrayList<>();
    for (int i = 0; i < parties.size(); i++) {
      Party party = parties.get(i);
      String number = party.passportNumber();
      if (number != null) {
        all.add(
            new Standing(number, Party.masked(number), new Whose(party.name(), party.role(), i)));
      }
    }
    return new StandingNumbers(all);
  }

  /** The whole number: as it was sent, or the one that its mask means; a fault where none is. */
  @Nullable String whole(String sent, Whose whose, String pointer, Faults faults) {
    if (sent.indexOf('*') < 0) {
      return sent;
    }
    List<String> meant = meant(sent, whose);
    if (meant.isEmpty()) {
      faults.add(pointer, "unknown-mask", "is the mask of no number here: give it whole");
    } else if (meant.size() > 1) {
      faults.add(
          pointer,
          "ambiguous-mask",
          "is the mask of %d numbers here, and the name does not tell which: give it whole"
              .formatted(meant.size()));
    }
    return meant.size() == 1 ? meant.getFirst() : null;
  }

  private List<String> meant(String mask, Whose whose) {
    List<Standing> fit = all.stream().filter(one -> one.mask().equals(mask)).toList();
    if (whose.role() == null) {
      fit = narrowed(fit, one -> one.whose().role() == null); // it stands where it stood
    }
    List<Standing> named = fit.stream().filter(one -> one.whose().isNamed(whose)).toList();
    if (!named.isEmpty()) {
      fit = narrowed(named, one -> one.whose().role() == whose.role());
      fit = narrowed(fit, one -> one.whose().place() == whose.place());
    }
    return fit.stream().map(Standing::number).distinct().toList();
  }

  private static List<Standing> narrowed(List<Standing> all, Predicate<Standing> by) {
    List<Standing> fewer = all.stream().filter(by).toList();
    return fewer.isEmpty() ? all : fewer;
  }
}
