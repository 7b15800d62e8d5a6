package pk.itregistry.incentives.eligibility;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import pk.itregistry.incentives.copies.CopiedRemittance;
import pk.itregistry.kernel.identity.ClaimId;
import pk.itregistry.kernel.identity.FirmId;
import pk.itregistry.kernel.identity.RemittanceId;
import pk.itregistry.plumbing.database.Database;

/**
 * Which payments are claimed under which scheme: each at most once, by the payment itself (bank and
 * transaction), so that a new certificate number does not make it claimable again. A withdrawal
 * frees them, and so does a bank that gives one to another firm before anything was sanctioned on
 * it; being paid never does.
 */
@ApplicationScoped
public class ClaimedRemittances {
  /** Speaks against a payment that another claim has; which one is told to its own firm only. */
  public static final Finding TAKEN =
      new Finding("already-claimed", "It is claimed already under this scheme.");

  private final Database database;

  ClaimedRemittances(Database database) {
    this.database = database;
  }

  /** Takes the payment for the claim; false when another claim has it, also one still running. */
  public boolean take(String scheme, CopiedRemittance remittance, Holder holder) {
    return database.change(
            "INSERT INTO claimed_remittance"
                + " (scheme, remittance_id, bank, txn_ref, claim_id, firm_id)"
                + " VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING",
            scheme,
            remittance.id().value(),
            remittance.bank(),
            remittance.txnRef(),
            holder.claim().value(),
            holder.firm().value())
        == 1;
  }

  /** Frees what a withdrawn claim had taken. */
  public void free(ClaimId claim) {
    database.change("DELETE FROM claimed_remittance WHERE claim_id = ?", claim.value());
  }

  /**
   * Frees the payment where it is another firm's by now.
   *
   * @param sanctioned the claims on which something was sanctioned on it: they keep it
   */
  public void freeOfFormerFirm(RemittanceId remittance, List<ClaimId> sanctioned) {
    database.change(
        "DELETE FROM claimed_remittance t USING remittance_copy r"
            + " WHERE t.remittance_id = ? AND r.remittance_id = t.remittance_id"
            + " AND r.firm_id <> t.firm_id AND NOT (t.claim_id = ANY (?))",
        remittance.value(),
        sanctioned.stream().map(ClaimId::value).toArray(UUID[]::new));
  }

  /**
   * Which of the claim's payments another claim has by now. One that was freed of it, and that its
   * firm got back, is taken again.
   */
  public Set<RemittanceId> lost(String scheme, List<CopiedRemittance> remittances, Holder claim) {
    Map<RemittanceId, Holder> holders =
        holders(scheme, remittances.stream().map(CopiedRemittance::id).toList());
    return remittances.stream()
        .filter(remittance -> {
          Holder holder = holders.get(remittance.id());
          return holder == null ? !take(scheme, remittance, claim) : !holder.equals(claim);
        })
        .map(CopiedRemittance::id)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** The claim that has a payment, and whose claim it is. */
  public record Holder(ClaimId claim, FirmId firm) {}

  /** Who has taken these payments; those that are free are missing. */
  public Map<RemittanceId, Holder> holders(String scheme, List<RemittanceId> remittances) {
    return database
        .rows(
            "SELECT remittance_id, claim_id, firm_id FROM claimed_remittance"
                + " WHERE scheme = ? AND remittance_id = ANY (?)",
            row ->
                Map.entry(
                    new RemittanceId(row.getObject(1, UUID.class)),
                    new Holder(
                        new ClaimId(row.getObject(2, UUID.class)),
                        new FirmId(row.getObject(3, UUID.class)))),
            scheme,
            remittances.stream().map(RemittanceId::value).toArray(UUID[]::new))
        .stream()
        .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
  }
}
