package pk.itregistry.registry.change;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import pk.itregistry.kernel.form.Lengths;
import pk.itregistry.kernel.form.Text;
import pk.itregistry.kernel.identity.ChangeRequestId;
import pk.itregistry.kernel.identity.FirmId;
import pk.itregistry.kernel.place.Province;
import pk.itregistry.plumbing.http.Versioned;
import pk.itregistry.registry.assignment.Held;
import pk.itregistry.registry.change.ChangeLife.Act;
import pk.itregistry.registry.change.ChangeLife.State;
import pk.itregistry.registry.firm.FirmAddress;
import pk.itregistry.registry.firm.FirmChange;
import pk.itregistry.registry.firm.PartyView;

/**
 * A request for a change, as the firm and registrars see it.
 *
 * @param firmName as it stands in the register now
 * @param effectiveFrom the day that was asked for; as soon as it is accepted when missing
 * @param words what the firm says to it
 * @param requestedBy who asked for it; told to registrars
 * @param decidedBy which registrar decided; told to registrars
 * @param reason why it was declined
 * @param proof what the bank says of a new account
 * @param doubts why a registrar looks at it, whatever the rule says; while it is not decided
 * @param held which registrar looks at it now, if one does; told to registrars
 * @param allowedActs what the caller may do next
 */
@Schema(name = "ChangeRequest")
record ChangeRequestView(
    ChangeRequestId id,
    long version,
    FirmId firmId,
    @Text(most = Lengths.FIRM_NAME) String firmName,
    ChangeKind kind,
    State state,
    LocalDate stateSince,
    Wanted wanted,
    @Nullable LocalDate effectiveFrom,
    @Text(most = 1000) @Nullable String words,
    @Text(most = 120) @Nullable String requestedBy,
    LocalDate requestedOn,
    @Text(most = 120) @Nullable String decidedBy,
    @Text(most = 1000) @Nullable String reason,
    @Nullable Proof proof,
    List<Doubts.Doubt> doubts,
    @Nullable Held held,
    Set<Act> allowedActs)
    implements Versioned {

  /**
   * What the firm wants to state: one of these, as the kind says.
   *
   * @param parties masked but for the registrar who has taken it to decide
   * @param payoutIban masked but for the registrar who has taken it to decide
   */
  @Schema(name = "WantedChange")
  record Wanted(
      @Text(most = Lengths.FIRM_NAME) @Nullable String name,
      @Nullable FirmAddress address,
      @Nullable List<PartyView> parties,
      @Text(most = 24) @Nullable String payoutIban) {

    static Wanted of(FirmChange change, boolean whole) {
      return switch (change) {
        case FirmChange.Name it -> new Wanted(it.name(), null, null, null);
        case FirmChange.Address it -> new Wanted(null, it.address(), null, null);
        case FirmChange.Parties it ->
            new Wanted(
                null,
                null,
                it.parties().stream().map(one -> PartyView.of(one, whole)).toList(),
                null);
        case FirmChange.PayoutAccount it ->
            new Wanted(null, null, null, whole ? it.iban().value() : it.iban().masked());
      };
    }
  }

  /**
   * The proof of an account.
   *
   * @param asked how often its bank was asked
   * @param answer what it said at last; missing while it has not
   * @param title under which the account is held; told to the registrar who has taken it to decide
   * @param lastFailure why the bank did not say, the last time that it was asked
   */
  @Schema(name = "ProofOfAccount")
  record Proof(
      int asked,
      @Nullable AccountProof answer,
      @Text(most = ChangeRequest.LONGEST_TITLE) @Nullable String title,
      @Text(most = 1000) @Nullable String lastFailure) {}

  /**
   * One line of a list.
   *
   * @param province where the firm sits; what does not say is shown to all offices
   * @param days for how many days it has been in its state
   * @param held who looks at it now, if anybody does; told in the registrars' queue
   */
  @Schema(name = "ChangeRequestEntry")
  record Entry(
      ChangeRequestId id,
      FirmId firmId,
      @Text(most = Lengths.FIRM_NAME) String firmName,
      @Nullable Province province,
      ChangeKind kind,
      State state,
      LocalDate stateSince,
      int days,
      @Nullable LocalDate effectiveFrom,
      @Nullable Held held) {}

  /** Some requests, oldest first. */
  @Schema(name = "ChangeRequests")
  record Listed(List<Entry> items) {}
}
