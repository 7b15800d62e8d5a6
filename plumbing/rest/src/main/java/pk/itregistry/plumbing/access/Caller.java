package pk.itregistry.plumbing.access;

import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.jwt.JsonWebToken;
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
    @Nullable String bank,
    Set<String> roles,
    Set<String> scopes) {

  /** As a checked token and the roles found in it say. */
  static Caller of(JsonWebToken token, Set<String> roles) {
    String scope = Optional.<String>ofNullable(token.getClaim("scope")).orElse("");
    return new Caller(
        token.getIssuer(),
        token.getSubject(),
        new ClientId(token.<String>getClaim("azp")),
        // Whoever is not known to be a person is treated as software, which may do less.
        !"person".equals(token.getClaim("caller")),
        token.getClaim("bank"),
        Set.copyOf(roles),
        Set.of(scope.split(" ")));
  }

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
