package pk.itregistry.incentives.eligibility;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import pk.itregistry.incentives.copies.CopiedRemittance;
import pk.itregistry.incentives.copies.RemittanceCopy;
import pk.itregistry.incentives.eligibility.ClaimedRemittances.Holder;
import pk.itregistry.incentives.eligibility.EligibilityView.RemittanceEligibility;
import pk.itregistry.kernel.identity.ClaimId;
import pk.itregistry.kernel.identity.FirmId;
import pk.itregistry.kernel.identity.RemittanceId;
import pk.itregistry.kernel.page.Cursor;
import pk.itregistry.kernel.page.Page;

/** Looks at a firm's remittances for what could be claimed, and what speaks against it. */
@ApplicationScoped
class ClaimableRemittances {
  private final RemittanceCopy remittances;
  private final Assessors assessors;
  private final ClaimedRemittances claimed;

  ClaimableRemittances(
      RemittanceCopy remittances, Assessors assessors, ClaimedRemittances claimed) {
    this.remittances = remittances;
    this.assessors = assessors;
    this.claimed = claimed;
  }

  /** The firm's remittances as they could be claimed on a day, in the order of their ids. */
  Page<RemittanceEligibility> ofFirm(
      FirmId firm, String scheme, LocalDate day, @Nullable Cursor cursor, int most) {
    Page<CopiedRemittance> received = remittances.ofFirm(firm, cursor, most);
    return new Page<>(look(firm, scheme, day, received.items()), received.next());
  }

  private List<RemittanceEligibility> look(
      FirmId firm, String scheme, LocalDate day, List<CopiedRemittance> received) {
    Assessor assessor = assessors.of(scheme, firm);
    Map<RemittanceId, Holder> holders =
        claimed.holders(scheme, received.stream().map(CopiedRemittance::id).toList());
    return received.stream()
        .map(remittance ->
            look(remittance, assessor.assess(remittance, day), holders.get(remittance.id())))
        .toList();
  }

  private static RemittanceEligibility look(
      CopiedRemittance remittance, Assessment found, @Nullable Holder holder) {
    List<Finding> findings = new ArrayList<>(found.findings());
    if (holder != null) {
      findings.add(ClaimedRemittances.TAKEN);
    }
    // A claim is nobody's business but its firm's, also when its payment is another firm's by now.
    ClaimId claimedBy =
        holder != null && holder.firm().equals(remittance.firm()) ? holder.claim() : null;
    LineFacts facts = found.facts();
    return new RemittanceEligibility(
        remittance.id(),
        remittance.prcNumber(),
        remittance.realisedOn(),
        findings.isEmpty(),
        facts.excessPkr(),
        facts.shortfallPkr(),
        claimedBy,
        List.copyOf(findings),
        remittance.warnings(),
        Explanation.of(facts));
  }
}
