package pk.itregistry.plumbing.access;

import java.util.Arrays;

/**
 * An operation that changes a thing, named so that others can ask whether a caller could use it.
 *
 * @param access what stands on it
 */
public record Door(Access access) {

  /** The operation of that name on its resource. */
  public static Door of(Class<?> resource, String operation) {
    return Arrays.stream(resource.getDeclaredMethods())
        .filter(method -> method.getName().equals(operation))
        .map(method -> method.getAnnotation(Access.class))
        .filter(access -> access != null)
        .findFirst()
        .map(Door::new)
        .orElseThrow(() -> new IllegalArgumentException(resource + " has no " + operation));
  }

  /** Whether only a role of the country's opens it. */
  public boolean isOfficers() {
    return access.scope().isEmpty();
  }
}
