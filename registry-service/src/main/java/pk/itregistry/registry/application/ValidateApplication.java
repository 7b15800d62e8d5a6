package pk.itregistry.registry.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pk.itregistry.kernel.identity.ApplicationId;
import pk.itregistry.kernel.problem.Fault;
import pk.itregistry.kernel.problem.Refused;
import pk.itregistry.plumbing.time.BusinessClock;
import pk.itregistry.registry.application.AskForIdentity.Said;
import pk.itregistry.registry.kind.Finding;
import pk.itregistry.registry.outside.IdentityAuthority.Answer;

/** Tells all that an application lacks, and changes nothing. */
@ApplicationScoped
class ValidateApplication {
  private final ApplicationFacts facts;
  private final Examination examination;
  private final AskForIdentity identity;
  private final Rivals rivals;
  private final BusinessClock clock;

  ValidateApplication(
      ApplicationFacts facts,
      Examination examination,
      AskForIdentity identity,
      Rivals rivals,
      BusinessClock clock) {
    this.facts = facts;
    this.examination = examination;
    this.identity = identity;
    this.rivals = rivals;
    this.clock = clock;
  }

  ValidationView of(ApplicationId id) {
    ApplicationFacts.Asked asked = facts.askedOf(id);
    List<Finding> found =
        new ArrayList<>(
            examination.of(id, asked.applicant(), asked.statement(), asked.questionSet()));
    ofIdentity(asked).ifPresent(found::add);
    if (rivals.of(id, asked.statement().particulars(), false, clock.today()).shareAnAccount()) {
      found.add(
          Finding.told(
              new Fault(
                  "/payoutIban",
                  "account-of-another-firm",
                  "is the account to which a firm of another owner is paid")));
    }
    return new ValidationView(
        found.stream().noneMatch(Finding::bars), asked.questionSet(), List.copyOf(found));
  }

  private Optional<Finding> ofIdentity(ApplicationFacts.Asked asked) {
    try {
      return identity
          .about(asked)
          .get()
          .map(Said::answer)
          .filter(answer -> answer != Answer.PROVEN)
          .map(answer ->
              Finding.barring(new Fault("/cnic", "rule-identity-not-proven", answer.words())));
    } catch (Refused unanswered) {
      return Optional.of(
          Finding.told(
              new Fault(
                  "/cnic",
                  "identity-not-asked",
                  "is not proven yet: the identity authority does not answer")));
    }
  }
}
