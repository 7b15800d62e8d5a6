package pk.itregistry.kernel.identity;

import java.util.Set;

/**
 * Who does something.
 *
 * @param id as records keep it: {@code person:} or {@code client:} and their own id
 * @param roles the realm roles that they hold
 */
public record Actor(String id, Set<String> roles) {
  /** What happens by itself, in answer to an event or to time. */
  public static final Actor SYSTEM = new Actor("system", Set.of());

  public boolean hasRole(String role) {
    return roles.contains(role);
  }

  @Override
  public String toString() {
    return id;
  }
}
