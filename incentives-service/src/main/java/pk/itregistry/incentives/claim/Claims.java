package pk.itregistry.incentives.claim;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;
import pk.itregistry.kernel.identity.ClaimId;
import pk.itregistry.kernel.identity.FirmId;
import pk.itregistry.kernel.identity.RemittanceId;
import pk.itregistry.kernel.problem.CommonProblem.NotFound;
import pk.itregistry.kernel.problem.Refused;

@ApplicationScoped
class Claims implements PanacheRepositoryBase<Claim, UUID> {
  // What was given is concerned also when it is paid; nothing was given with a rejection.
  private static final String CONCERNED =
      " AND c.state <> WITHDRAWN AND (c.outcome IS NULL OR c.outcome <> REJECTED)"
          + " ORDER BY c.id";

  /** A claim for an act: no other act of it runs beside this one. */
  Claim locked(ClaimId id) {
    return findByIdOptional(id.value(), LockModeType.PESSIMISTIC_WRITE)
        .orElseThrow(() -> new Refused(new NotFound("claim")));
  }

  /** Claims that rest on the remittance and that a change of it concerns, oldest first. */
  List<ClaimId> concernedBy(RemittanceId remittance) {
    return ids(
        "SELECT c.id FROM Claim c JOIN c.lines l WHERE l.remittanceId = ?1" + CONCERNED,
        remittance.value());
  }

  /** Claims of the firm that a change of its certificates concerns, oldest first. */
  List<ClaimId> concernedBy(FirmId firm) {
    return ids("SELECT c.id FROM Claim c WHERE c.firmId = ?1" + CONCERNED, firm.value());
  }

  /** Claims on which something was sanctioned on the remittance. */
  List<ClaimId> sanctionedOn(RemittanceId remittance) {
    return ids(
        "SELECT c.id FROM Claim c JOIN c.lines l"
            + " WHERE l.remittanceId = ?1 AND l.sanctioned > 0",
        remittance.value());
  }

  /** Those that others have heard of: all but the drafts. */
  List<Claim> announcedAfter(UUID last, int limit) {
    return find("id > ?1 and state <> DRAFT order by id", last).page(Page.ofSize(limit)).list();
  }

  String nextReference() {
    Number number =
        (Number)
            getEntityManager()
                .createNativeQuery("SELECT nextval('claim_number')")
                .getSingleResult();
    return "CLM-%07d".formatted(number.longValue());
  }

  private List<ClaimId> ids(String query, UUID parameter) {
    return getEntityManager()
        .createQuery(query, UUID.class)
        .setParameter(1, parameter)
        .getResultStream()
        .map(ClaimId::new)
        .toList();
  }
}
