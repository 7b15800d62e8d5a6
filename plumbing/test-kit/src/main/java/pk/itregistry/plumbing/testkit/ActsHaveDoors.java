package pk.itregistry.plumbing.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaFieldAccess;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.lang.reflect.Field;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import pk.itregistry.kernel.lifecycle.Lifecycle;
import pk.itregistry.kernel.lifecycle.Lifecycle.Step;

/**
 * Every act of every lifecycle table can be done: an operation, an event or a timer leads to it.
 * And every state is reached by acts that can be done. Found by following the calls from the doors.
 */
public final class ActsHaveDoors {
  private final JavaClasses code;
  private final Set<String> reached = new HashSet<>();
  private final Set<JavaCodeUnit> seen = new HashSet<>();

  private ActsHaveDoors(JavaClasses code) {
    this.code = code;
    Deque<JavaCodeUnit> next = new ArrayDeque<>();
    code.stream()
        .flatMap(type -> type.getCodeUnits().stream())
        .filter(this::isDoor)
        .forEach(next::add);
    while (!next.isEmpty()) {
      JavaCodeUnit unit = next.remove();
      if (seen.add(unit)) {
        unit.getFieldAccesses().stream()
            .map(JavaFieldAccess::getTarget)
            .forEach(field -> reached.add(field.getFullName()));
        Stream.concat(
                unit.getCallsFromSelf().stream()
                    .map(call -> (CodeUnitAccessTarget) call.getTarget()),
                unit.getCodeUnitReferencesFromSelf().stream()
                    .map(reference -> (CodeUnitAccessTarget) reference.getTarget()))
            .flatMap(this::meant)
            .forEach(next::add);
      }
    }
  }

  /**
   * The rule over a service.
   *
   * @param notYet acts that cannot be done yet, and states that nothing reaches yet, each as the
   *     life's name and its own, such as "registration RENEW"
   */
  public static Stream<DynamicTest> of(String root, Set<String> notYet) {
    return over(HouseRules.codeOf(root), notYet);
  }

  static Stream<DynamicTest> over(JavaClasses code, Set<String> notYet) {
    return Stream.of(
        dynamicTest(
            "every act has a door, and every state is reached",
            () ->
                assertThat(new ActsHaveDoors(code).missing())
                    .as(
                        "An act in a lifecycle table needs an operation, an event or a timer that"
                            + " leads to it, or it is a promise that nobody can keep: give it its"
                            + " door, or take it from the table. What can be done by now leaves the"
                            + " list of what cannot yet.")
                    .isEqualTo(new TreeSet<>(notYet))));
  }

  /** The doors of this code, followed to the acts that they lead to. */
  static ActsHaveDoors in(JavaClasses code) {
    return new ActsHaveDoors(code);
  }

  private Set<String> missing() {
    return lives().flatMap(life -> missing(life)).collect(Collectors.toCollection(TreeSet::new));
  }

  /** Every lifecycle table of the code. */
  Stream<Lifecycle<?, ?>> lives() {
    return code.stream()
        .flatMap(type -> type.getFields().stream())
        .filter(field -> field.getRawType().isEquivalentTo(Lifecycle.class))
        .filter(field -> field.getModifiers().contains(JavaModifier.STATIC))
        .map(field -> lifeIn(field.reflect()));
  }

  private Stream<String> missing(Lifecycle<?, ?> life) {
    Set<Object> states = new HashSet<>(Set.of(life.first()));
    for (int i = 0; i < life.steps().size(); i++) {
      life.steps().stream()
          .filter(step -> states.contains(step.from()) && canBeDone(step))
          .forEach(step -> states.add(step.to()));
    }
    Stream<String> acts =
        life.steps().stream().filter(step -> !canBeDone(step)).map(step -> step.act().toString());
    Stream<String> unreached =
        Stream.of(life.first().getDeclaringClass().getEnumConstants())
            .filter(state -> !states.contains(state))
            .map(Object::toString);
    return Stream.concat(acts, unreached).map(name -> life.name() + " " + name);
  }

  /** Whether something from outside the service leads to the act. */
  boolean canBeDone(Step<?, ?> step) {
    Enum<?> act = (Enum<?>) step.act();
    return reached.contains(act.getDeclaringClass().getName() + "." + act.name());
  }

  private static Lifecycle<?, ?> lifeIn(Field field) {
    try {
      field.setAccessible(true);
      return (Lifecycle<?, ?>) field.get(null);
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }

  // What is called from outside the service: operations, consumers, timers, listeners, and what
  // implements an interface of plumbing.
  private boolean isDoor(JavaCodeUnit unit) {
    JavaClass owner = unit.getOwner();
    return (owner.getSimpleName().endsWith("Resource")
            && unit.getModifiers().contains(JavaModifier.PUBLIC))
        || unit.getAnnotations().stream()
            .anyMatch(said ->
                said.getRawType().getSimpleName().matches("Incoming|Scheduled|Post.*|Pre.*"))
        || unit.getParameters().stream()
            .anyMatch(parameter ->
                parameter.getAnnotations().stream()
                    .anyMatch(said -> said.getRawType().getSimpleName().startsWith("Observes")))
        || owner.getAllRawInterfaces().stream()
            .filter(face -> face.getPackageName().startsWith("pk.itregistry.plumbing"))
            .anyMatch(face ->
                face.getMethods().stream()
                    .anyMatch(method -> method.getName().equals(unit.getName())));
  }

  // The unit itself, and what stands behind an interface.
  private Stream<JavaCodeUnit> meant(CodeUnitAccessTarget target) {
    return code.stream()
        .filter(type -> type.isAssignableTo(target.getOwner().getName()))
        .flatMap(type -> type.getCodeUnits().stream())
        .filter(unit -> unit.getName().equals(target.getName()))
        .filter(unit -> unit.getRawParameterTypes().size() == target.getRawParameterTypes().size());
  }
}
