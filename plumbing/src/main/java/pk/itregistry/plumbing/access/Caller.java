package pk.itregistry.plumbing.access;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import pk.itregistry.kernel.identity.ClientId;
import pk.itregistry.kernel.identity.PersonId;

/**
 * Who sent the request, as the token says.
 *
 * @param subject the token's sub, unique with its issuer
 * @param client the software that asked (azp)
 * @param machine whether the software acts for itself (client credentials), not for a person
 * @param bank the four letters of the bank that a dealer's client speaks for
 */
public record Caller(
    String issuer,
    String subject,
    ClientId client,
    boolean machine,
    @Nullable String name,
    @Nullable String bank,
    Set<String> roles,
    Set<String> scopes) {

  /** The person, unless it is a machine. */
  public Optional<PersonId> person() {
    return machine ? Optional.empty() : Optional.of(new PersonId(subject));
  }

  /** The acting id for records: a person's subject or a machine's client id. */
  public String actor() {
    return machine ? "client:" + client : "person:" + subject;
  }

  public boolean hasRole(String role) {
    return roles.contains(role);
  }
}
