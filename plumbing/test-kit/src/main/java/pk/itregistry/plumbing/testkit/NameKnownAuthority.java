package pk.itregistry.plumbing.testkit;

import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pk.itregistry.stack.access.AccessFile;

/** Every role and scope that {@code @Access} names stands in the access file. */
final class NameKnownAuthority extends ArchCondition<JavaMethod> {
  // By name: the gateway has the rules without plumbing's own classes.
  private static final String ACCESS = "pk.itregistry.plumbing.access.Access";

  private final Set<String> roles =
      AccessFile.committed().roles().stream()
          .map(AccessFile.Role::name)
          .collect(Collectors.toSet());
  private final Set<String> scopes =
      AccessFile.committed().scopes().stream()
          .map(AccessFile.Scope::name)
          .collect(Collectors.toSet());

  NameKnownAuthority() {
    super("name roles and scopes of " + AccessFile.PATH);
  }

  @Override
  public void check(JavaMethod method, ConditionEvents events) {
    method
        .tryGetAnnotationOfType(ACCESS)
        .ifPresent(access -> {
          said(access, "roles")
              .filter(role -> !roles.contains(role))
              .forEach(role -> tell(method, "role", role, events));
          said(access, "scope")
              .filter(scope -> !scope.isEmpty() && !scopes.contains(scope))
              .forEach(scope -> tell(method, "scope", scope, events));
        });
  }

  private static Stream<String> said(JavaAnnotation<?> access, String what) {
    return access.get(what).stream()
        .flatMap(said -> said instanceof Object[] many ? Stream.of(many) : Stream.of(said))
        .map(Object::toString);
  }

  private static void tell(JavaMethod method, String kind, String name, ConditionEvents events) {
    events.add(
        SimpleConditionEvent.violated(
            method,
            "%s asks for the %s \"%s\", which %s does not know: mend the word, or add it there with"
                    .formatted(method.getFullName(), kind, name, AccessFile.PATH)
                + " somebody who has it; realm, matrix, fuzz and documents follow"));
  }
}
