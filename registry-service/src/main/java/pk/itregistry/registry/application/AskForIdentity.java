package pk.itregistry.registry.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.function.Supplier;
import pk.itregistry.kernel.identity.ApplicationId;
import pk.itregistry.kernel.identity.Cnic;
import pk.itregistry.registry.outside.IdentityAuthority;
import pk.itregistry.registry.outside.IdentityAuthority.Answer;

/**
 * Asks the identity authority whether an applicant who is known by their CNIC is its holder. It is
 * asked before the act's transaction, so that no row and no connection waits for another house.
 */
@ApplicationScoped
class AskForIdentity {
  private final ApplicationFacts facts;
  private final IdentityAuthority authority;

  AskForIdentity(ApplicationFacts facts, IdentityAuthority authority) {
    this.facts = facts;
    this.authority = authority;
  }

  /** What the authority said, and of which number and name it said it. */
  record Said(Cnic cnic, String name, Answer answer) {
    /** Whether it is about what stands there now: a draft may change while it is asked. */
    boolean isOf(Particulars stated) {
      return cnic.equals(stated.cnic()) && name.equals(stated.name());
    }
  }

  /** The answer; none where nobody is to be asked about. A failure is for the act that needs it. */
  Supplier<Optional<Said>> of(ApplicationId id) {
    return about(facts.askedOf(id));
  }

  /** The same, of an application that was read already. */
  Supplier<Optional<Said>> about(ApplicationFacts.Asked asked) {
    Particulars stated = asked.statement().particulars();
    Cnic cnic = stated.cnic();
    String name = stated.name();
    if (!stated.kind().isPerson() || cnic == null || name == null) {
      return Optional::empty;
    }
    try {
      Said said = new Said(cnic, name, authority.ask(cnic, name, asked.applicant()));
      return () -> Optional.of(said);
    } catch (RuntimeException unanswered) {
      return () -> {
        throw unanswered;
      };
    }
  }
}
