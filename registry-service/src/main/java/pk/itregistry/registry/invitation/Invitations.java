package pk.itregistry.registry.invitation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import pk.itregistry.kernel.identity.FirmId;
import pk.itregistry.kernel.problem.CommonProblem.NotFound;
import pk.itregistry.kernel.problem.Refused;

@ApplicationScoped
class Invitations implements PanacheRepositoryBase<Invitation, UUID> {
  Invitation locked(InvitationId id) {
    return findByIdOptional(id.value(), LockModeType.PESSIMISTIC_WRITE)
        .orElseThrow(() -> new Refused(new NotFound("invitation")));
  }

  /** The one that a code opens. */
  Optional<Invitation> lockedBy(InvitationCode code) {
    return find("codeHash", (Object) code.hash())
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .firstResultOptional();
  }

  /** Those whose time to answer has gone and that say nothing of it yet. */
  List<Invitation> over(LocalDate day, int most) {
    return find("state = ?1 and expiresOn <= ?2 order by expiresOn, id", Invitation.State.OPEN, day)
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .page(0, most)
        .list();
  }

  /** Those by which somebody can still become a firm's owner. Whoever asks holds the firm. */
  List<Invitation> openToClaim(LocalDate day, FirmId firm) {
    return find(
            "firmId = ?1 and state = ?2 and expiresOn > ?3 and gives = ?4 order by id",
            firm.value(),
            Invitation.State.OPEN,
            day,
            Invitation.Gift.OWNERSHIP)
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .list();
  }

  long openOn(LocalDate day, FirmId firm) {
    return count(
        "firmId = ?1 and state = ?2 and expiresOn > ?3", firm.value(), Invitation.State.OPEN, day);
  }

  /** How many a firm made on a day, whatever became of them. */
  long madeOn(LocalDate day, FirmId firm) {
    return count("firmId = ?1 and invitedOn = ?2", firm.value(), day);
  }
}
