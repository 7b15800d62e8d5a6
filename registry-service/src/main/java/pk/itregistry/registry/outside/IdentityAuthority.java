package pk.itregistry.registry.outside;

import pk.itregistry.kernel.identity.Cnic;
import pk.itregistry.kernel.identity.PersonId;

/** The authority that knows whose a CNIC is. Asking twice changes nothing. */
@FunctionalInterface
public interface IdentityAuthority {

  /** What it says of a CNIC, a name and the person who is signed in. */
  enum Answer {
    PROVEN("is proven"),
    UNKNOWN("is no number that the identity authority knows: see that it was copied rightly"),
    ANOTHER_NAME("is held under another name: state yours as the card has it"),
    ANOTHER_PERSON("is somebody else's: only its holder can apply by it");

    private final String words;

    Answer(String words) {
      this.words = words;
    }

    /** What the applicant is told. */
    public String words() {
      return words;
    }
  }

  /** Whether the person is the holder of the CNIC under that name. */
  Answer ask(Cnic cnic, String name, PersonId person);
}
