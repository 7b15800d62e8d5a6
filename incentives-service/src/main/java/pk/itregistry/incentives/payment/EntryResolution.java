package pk.itregistry.incentives.payment;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import pk.itregistry.kernel.form.Text;

/** How a treasury officer saw to an entry that waited, and why so. */
record EntryResolution(Outcome outcome, @Text(most = 1000) String note) {

  /** What came of it. */
  @Schema(name = "BankEntryOutcome")
  enum Outcome {
    /** The return is taken; what is missing of the amount was the bank's charge. */
    RETURNED_LESS_CHARGE(EntryLife.Act.TAKE),
    /** The bank told it rightly in another message. */
    CORRECTED_BY_BANK(EntryLife.Act.RESOLVE),
    /** Seen to with the bank, outside this system. */
    SETTLED_OUTSIDE(EntryLife.Act.RESOLVE),
    /** The bank took it back, or it was never meant for us. */
    NO_MATTER(EntryLife.Act.RESOLVE);

    private final EntryLife.Act act;

    Outcome(EntryLife.Act act) {
      this.act = act;
    }

    EntryLife.Act act() {
      return act;
    }
  }
}
