package pk.itregistry.incentives.refundorder;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import pk.itregistry.incentives.IncentivesProblem.FourEyes;
import pk.itregistry.kernel.identity.Actor;
import pk.itregistry.kernel.problem.Refused;

/** That an order is to be cancelled, or was: one officer proposes, another one confirms. */
@Embeddable
record Cancellation(
    @Column(name = "cancellation_reason") String reason,
    @Column(name = "cancellation_proposed_by") String proposedBy,
    @Column(name = "cancellation_proposed_on") LocalDate proposedOn,
    @Column(name = "cancelled_by") @Nullable String cancelledBy,
    @Column(name = "cancelled_on") @Nullable LocalDate cancelledOn) {

  static Cancellation proposed(String reason, Actor by, LocalDate on) {
    return new Cancellation(reason, by.id(), on, null, null);
  }

  Cancellation confirmed(Actor by, LocalDate on) {
    if (by.id().equals(proposedBy)) {
      throw new Refused(new FourEyes("cancel"));
    }
    return new Cancellation(reason, proposedBy, proposedOn, by.id(), on);
  }
}
