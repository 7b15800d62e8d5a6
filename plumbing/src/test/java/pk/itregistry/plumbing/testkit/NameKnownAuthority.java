package pk.itregistry.plumbing.testkit;

import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import pk.itregistry.plumbing.access.Access;
import pk.itregistry.stack.access.AccessFile;

/** Every role and scope that {@link Access} names stands in the access file. */
final class NameKnownAuthority extends ArchCondition<JavaMethod> {
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
        .tryGetAnnotationOfType(Access.class)
        .ifPresent(access -> {
          List.of(access.roles()).stream()
              .filter(role -> !roles.contains(role))
              .forEach(role -> tell(method, "role", role, events));
          if (!access.scope().isEmpty() && !scopes.contains(access.scope())) {
            tell(method, "scope", access.scope(), events);
          }
        });
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
