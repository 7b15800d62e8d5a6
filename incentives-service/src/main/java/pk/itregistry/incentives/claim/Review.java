package pk.itregistry.incentives.claim;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import pk.itregistry.incentives.IncentivesProblem.AnotherOfficersClaim;
import pk.itregistry.incentives.IncentivesProblem.FourEyes;
import pk.itregistry.incentives.IncentivesProblem.HearingNeeded;
import pk.itregistry.kernel.identity.Actor;
import pk.itregistry.kernel.problem.Refused;

/**
 * In whose hands a claim is, and what was done before its decision: one officer goes on with it
 * alone, nobody gets less than asked without having been heard, and whoever proposed does not
 * decide.
 */
@Embeddable
record Review(
    @Nullable String officer, @Embedded @Nullable Hearing hearing, @Nullable String proposedBy) {
  static final Review NOBODYS = new Review(null, null, null);

  /** The officer has it from now on; what was proposed to others is forgotten. */
  Review takenBy(Actor by) {
    return new Review(by.id(), hearing, null);
  }

  Review offered(Hearing offered, Actor by) {
    demandOfficer(by);
    return new Review(officer, offered, proposedBy);
  }

  Review heard(Hearing.Result result, Actor by, LocalDate today) {
    demandOfficer(by);
    Hearing closed = hearing == null ? null : hearing.closed(result, today);
    return new Review(officer, closed, proposedBy);
  }

  /** Less than asked can be proposed only to a firm that was heard (s.170(4)). */
  Review proposed(boolean givesLess, Actor by) {
    demandOfficer(by);
    if (givesLess && (hearing == null || hearing.result() == null)) {
      throw new Refused(new HearingNeeded());
    }
    return new Review(officer, hearing, by.id());
  }

  Review withoutProposal() {
    return new Review(officer, hearing, null);
  }

  /** Nobody was heard on facts that are others by now. */
  Review withoutHearing() {
    return new Review(officer, null, proposedBy);
  }

  void demandSecondPerson(Actor by) {
    if (by.id().equals(proposedBy)) {
      throw new Refused(new FourEyes("decide"));
    }
  }

  private void demandOfficer(Actor by) {
    if (!by.id().equals(officer)) {
      throw new Refused(new AnotherOfficersClaim());
    }
  }
}
