package pk.itregistry.registry.change;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import pk.itregistry.kernel.form.Checked;
import pk.itregistry.kernel.form.Entries;
import pk.itregistry.kernel.form.Lengths;
import pk.itregistry.kernel.form.Text;
import pk.itregistry.kernel.identity.Iban;
import pk.itregistry.kernel.problem.Faults;
import pk.itregistry.registry.application.ApplicationRequest.StatedParty;
import pk.itregistry.registry.application.StatedParties;
import pk.itregistry.registry.firm.FirmChange;
import pk.itregistry.registry.firm.FirmOnRecord;

/** What a firm wants changed: one thing, as its kind says. */
@Schema(name = "RequestedChange")
record RequestedChange(
    ChangeKind kind,
    @Text(most = Lengths.FIRM_NAME) @Nullable String name,
    @Nullable NewAddress address,
    @Schema(
            description =
                "Everybody who directs and owns the firm from then on. Numbers sent masked, as they"
                    + " are shown, stay as they stand.")
        @Entries(most = 100)
        List<StatedParty> parties,
    @Nullable Iban payoutIban,
    @Schema(description = "From which day; as soon as it is accepted when missing.")
        @Nullable LocalDate effectiveFrom,
    @Schema(description = "What a registrar may want to know of it.") @Text(most = 1000)
        @Nullable String words)
    implements Checked {
  static final int YEARS_AHEAD = 1;

  @Override
  public void check(Faults faults) {
    if (kind == null) {
      return;
    }
    one(ChangeKind.NAME, name != null, faults);
    one(ChangeKind.ADDRESS, address != null, faults);
    one(ChangeKind.PARTIES, parties != null && !parties.isEmpty(), faults);
    one(ChangeKind.PAYOUT_ACCOUNT, payoutIban != null, faults);
  }

  private void one(ChangeKind of, boolean sent, Faults faults) {
    if (kind == of && !sent) {
      faults.add(of.pointer(), "required", "must be given for a change of " + kind);
    }
    if (kind != of && sent) {
      faults.add(of.pointer(), "not-for-this-change", "must be left out of a change of " + kind);
    }
  }

  /** As the register keeps it, beside what stands; refuses what breaks a rule. */
  FirmChange wanted(FirmOnRecord.Stated stands, LocalDate today) {
    Faults malformed = new Faults();
    FirmChange wanted =
        switch (kind) {
          case NAME -> new FirmChange.Name(Objects.requireNonNull(name));
          case ADDRESS -> new FirmChange.Address(Objects.requireNonNull(address).address());
          case PARTIES ->
              new FirmChange.Parties(StatedParties.read(parties, stands.parties(), malformed));
          case PAYOUT_ACCOUNT -> new FirmChange.PayoutAccount(Objects.requireNonNull(payoutIban));
        };
    malformed.refuseMalformed();
    Faults broken = new Faults();
    if (stands(wanted, stands)) {
      broken.add(kind.pointer(), "rule-nothing-changes", "is what stands in the register already");
    }
    if (wanted instanceof FirmChange.Parties it) {
      StatedParties.check(it.parties(), broken);
    }
    if (effectiveFrom != null
        && (effectiveFrom.isBefore(today) || effectiveFrom.isAfter(today.plusYears(YEARS_AHEAD)))) {
      broken.add("/effectiveFrom", "rule-day-ahead", "must be today or a day of the next year");
    }
    broken.refuseRuleBroken();
    return wanted;
  }

  private static boolean stands(FirmChange wanted, FirmOnRecord.Stated stands) {
    return switch (wanted) {
      case FirmChange.Name it -> it.name().equals(stands.name());
      case FirmChange.Address it -> it.address().equals(stands.address());
      case FirmChange.Parties it -> it.parties().equals(stands.parties());
      case FirmChange.PayoutAccount it -> it.iban().equals(stands.payoutIban());
    };
  }
}
