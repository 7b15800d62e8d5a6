package pk.itregistry.registry.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import pk.itregistry.kernel.identity.FirmId;
import pk.itregistry.kernel.problem.Faults;
import pk.itregistry.registry.firm.TakeOverFirms;
import pk.itregistry.registry.imports.Batches.Judged;
import pk.itregistry.registry.imports.OldNumbers.Known;
import pk.itregistry.registry.imports.TakeOver.ReadRow;

/** Judges the rows of a batch in their order; a later one meets what an earlier one enters. */
final class Judging {
  private final boolean dryRun;
  private final OldNumbers.Found found;
  private final List<Entered> entered = new ArrayList<>();

  Judging(boolean dryRun, OldNumbers.Found found) {
    this.dryRun = dryRun;
    this.found = found;
  }

  /** A firm that is to be entered, under the id that it is to have. */
  record Entered(FirmId id, OldFirm firm, String digest) {}

  List<Entered> entered() {
    return entered;
  }

  Judged judge(ReadRow row) {
    OldFirm firm = row.firm();
    if (firm == null) {
      return new Judged(RowResult.INVALID, null, words(row.faults()));
    }
    String digest = firm.digest();
    Known known = found.old().get(firm.number().canonical());
    if (known != null) {
      return known.digest().equals(digest)
          ? new Judged(RowResult.ALREADY_IMPORTED, known.firm(), "")
          : new Judged(
              RowResult.CONFLICT,
              known.firm(),
              "oldNumber: was imported with other values, which stand. What has changed since is"
                  + " changed in the register");
    }
    Optional<TakeOverFirms.HeldNumber> taken =
        firm.numbers().stream().filter(found.live()::contains).findFirst();
    if (taken.isPresent()) {
      return new Judged(
          RowResult.CONFLICT,
          null,
          columnOf(taken.get()).title() + ": another live registration has it");
    }
    FirmId id = FirmId.fresh();
    entered.add(new Entered(id, firm, digest));
    found.old().put(firm.number().canonical(), new Known(dryRun ? null : id, digest));
    found.live().addAll(firm.numbers());
    return dryRun
        ? new Judged(RowResult.WOULD_BE_CREATED, null, "")
        : new Judged(RowResult.CREATED, id, "");
  }

  private static Column columnOf(TakeOverFirms.HeldNumber number) {
    return switch (number.kind()) {
      case NTN -> Column.NTN;
      case CNIC -> Column.CNIC;
      case CUIN -> Column.CUIN;
    };
  }

  private static String words(Faults faults) {
    return faults.told().stream()
        .map(fault -> fault.pointer() + ": " + fault.detail())
        .collect(Collectors.joining("; "));
  }
}
