package pk.itregistry.incentives.eligibility;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import pk.itregistry.incentives.copies.CopiedRemittance;
import pk.itregistry.kernel.identity.ClaimId;
import pk.itregistry.kernel.identity.RemittanceId;
import pk.itregistry.plumbing.database.Database;

/**
 * Which payments are claimed under which scheme: each at most once, by the payment itself (bank and
 * transaction), so that a new certificate number does not make it claimable again.
 */
@ApplicationScoped
public class ClaimedRemittances {
  private final Database database;

  ClaimedRemittances(Database database) {
    this.database = database;
  }

  /** Takes the payment for the claim; false when another claim has it, also one still running. */
  public boolean take(String scheme, CopiedRemittance remittance, ClaimId claim) {
    return database.change(
            "INSERT INTO claimed_remittance (scheme, remittance_id, bank, txn_ref, claim_id)"
                + " VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING",
            scheme,
            remittance.id().value(),
            remittance.bank(),
            remittance.txnRef(),
            claim.value())
        == 1;
  }

  /** Frees what a withdrawn claim had taken. */
  public void free(ClaimId claim) {
    database.change("DELETE FROM claimed_remittance WHERE claim_id = ?", claim.value());
  }

  /** The claims that have taken these payments; those that are free are missing. */
  public Map<RemittanceId, ClaimId> holders(String scheme, List<RemittanceId> remittances) {
    return database
        .rows(
            "SELECT remittance_id, claim_id FROM claimed_remittance"
                + " WHERE scheme = ? AND remittance_id = ANY (?)",
            row ->
                Map.entry(
                    new RemittanceId(row.getObject(1, UUID.class)),
                    new ClaimId(row.getObject(2, UUID.class))),
            scheme,
            remittances.stream().map(RemittanceId::value).toArray(UUID[]::new))
        .stream()
        .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
  }
}
