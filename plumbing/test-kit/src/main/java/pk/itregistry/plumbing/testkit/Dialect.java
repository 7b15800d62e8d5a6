package pk.itregistry.plumbing.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/**
 * The one dialect in which all services are written (docs/dialect.md). A service names what does
 * not keep it yet; that list can only become shorter, since who keeps the rule may not stand on it.
 */
public enum Dialect {
  USE_CASES_KNOW_NO_HTTP(
      "A use case (a class with perform) gets the thing, the command and the actor; Call, Body and"
          + " @Schema stay at the door: WritePath hands them over.",
      type ->
          hasMethod(type, "perform")
              && (dependsOn(type, "pk.itregistry.plumbing.access.Call")
                  || dependsOn(type, "pk.itregistry.plumbing.http.Body")
                  || isDescribed(type))),

  EVENTS_HANG_ON_THE_TRANSITION(
      "An event stands on the row of the lifecycle table, and the entity is Told (TellOnWrite), so"
          + " that no act can forget it; nobody calls Outbox.announce by hand.",
      type -> calls(type, "pk.itregistry.plumbing.event.Outbox", "announce")),

  DOORS_RETURN_WHAT_THEY_ANSWER(
      "An operation returns its view, or RestResponse of it, so that the document infers the"
          + " answer; a jakarta Response says nothing.",
      type ->
          isDoor(type)
              && operations(type)
                  .anyMatch(one ->
                      one.getRawReturnType().getName().equals("jakarta.ws.rs.core.Response"))),

  PATHS_NAME_THEIR_THING(
      "A path parameter is named after its thing ({claim}, not {id}), so that two kinds of things"
          + " are never one word.",
      type -> isDoor(type) && operations(type).anyMatch(Dialect::takesAnId)),

  PARAMETERS_ARE_TYPED(
      "A parameter of an operation has a type that reads it (@Form): what stays a bare text reaches"
          + " the database as it was sent.",
      type ->
          isDoor(type)
              && operations(type)
                  .flatMap(operation -> operation.getRawParameterTypes().stream())
                  .anyMatch(parameter -> parameter.isEquivalentTo(String.class))),

  CHANGES_TAKE_THE_WRITE_PATH(
      "A door changes things by WritePath: admit, Once, lock, If-Match, read, act, flush, tell,"
          + " show, in that order and once. Once by hand is for what no thing is changed by.",
      type -> isDoor(type) && dependsOn(type, "pk.itregistry.plumbing.once.Once")),

  ROWS_ARE_LOCKED_AND_VERSIONED(
      "Two changes at once are kept apart by the row's lock and by @Version: Things find theirs by"
          + " the repository's locked(), and Hibernate counts the version, nobody by hand.",
      type ->
          (type.isAssignableTo("pk.itregistry.plumbing.write.Things")
                  && !type.isInterface()
                  && type.getMethodCallsFromSelf().stream()
                      .noneMatch(call ->
                          call.getTarget().getName().equals("locked")
                              && !call.getTargetOwner().equals(type)))
              || (type.isAnnotatedWith("jakarta.persistence.Entity") && countsByHand(type))),

  WHAT_IS_NOT_STORED_IS_SET_ONCE(
      "A field of an entity that is not stored is final, or @Transient: the mapper takes a transient"
          + " one that is set anew for a column that it does not know, and may miss what else has"
          + " changed.",
      type ->
          type.isAnnotatedWith("jakarta.persistence.Entity")
              && type.getFields().stream()
                  .anyMatch(field ->
                      field.getModifiers().contains(JavaModifier.TRANSIENT)
                          && !field.getModifiers().contains(JavaModifier.FINAL))),

  DIRECTORIES_READ_BY_SQL(
      "What is shown is read by SQL into records; entities are for acts.",
      type ->
          type.getSimpleName().endsWith("Directory")
              && type.getDirectDependenciesFromSelf().stream()
                  .anyMatch(found ->
                      found.getTargetClass().getPackageName().startsWith("jakarta.persistence")
                          || found
                              .getTargetClass()
                              .isAssignableTo(
                                  "io.quarkus.hibernate.orm.panache.PanacheRepositoryBase")));

  private final String says;

  @SuppressWarnings("ImmutableEnumChecker") // the rules hold no state
  private final Predicate<JavaClass> broken;

  Dialect(String says, Predicate<JavaClass> broken) {
    this.says = says;
    this.broken = broken;
  }

  /**
   * The rules over a service.
   *
   * @param notYet the simple names of the classes that do not keep a rule yet
   */
  public static Stream<DynamicTest> of(String root, Map<Dialect, Set<String>> notYet) {
    return over(HouseRules.codeOf(root), notYet);
  }

  static Stream<DynamicTest> over(JavaClasses code, Map<Dialect, Set<String>> notYet) {
    return Arrays.stream(values())
        .map(rule ->
            dynamicTest(
                "the dialect: " + rule.name().toLowerCase(java.util.Locale.ROOT).replace('_', ' '),
                () ->
                    assertThat(rule.brokenIn(code))
                        .as("%s Who keeps it leaves the list of those that do not yet.", rule.says)
                        .isEqualTo(new TreeSet<>(notYet.getOrDefault(rule, Set.of())))));
  }

  private Set<String> brokenIn(JavaClasses code) {
    return code.stream()
        .filter(broken)
        .map(JavaClass::getSimpleName)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static boolean countsByHand(JavaClass entity) {
    return entity.getFields().stream()
        .anyMatch(field ->
            field.getName().equals("version")
                && !field.isAnnotatedWith("jakarta.persistence.Version"));
  }

  private static boolean isDoor(JavaClass type) {
    return type.getSimpleName().endsWith("Resource");
  }

  private static Stream<JavaMethod> operations(JavaClass door) {
    return door.getMethods().stream()
        .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC));
  }

  private static boolean takesAnId(JavaMethod operation) {
    return operation.getParameters().stream()
        .flatMap(parameter -> parameter.getAnnotations().stream())
        .filter(said -> said.getRawType().getName().equals("jakarta.ws.rs.PathParam"))
        .anyMatch(said -> said.get("value").filter("id"::equals).isPresent());
  }

  private static boolean hasMethod(JavaClass type, String name) {
    return type.getMethods().stream().anyMatch(method -> method.getName().equals(name));
  }

  private static boolean isDescribed(JavaClass type) {
    return type.isAnnotatedWith("org.eclipse.microprofile.openapi.annotations.media.Schema");
  }

  private static boolean dependsOn(JavaClass type, String other) {
    return type.getDirectDependenciesFromSelf().stream()
        .anyMatch(found -> found.getTargetClass().getName().equals(other));
  }

  private static boolean calls(JavaClass type, String owner, String method) {
    return type.getMethodCallsFromSelf().stream()
        .anyMatch(call ->
            call.getTargetOwner().getName().equals(owner)
                && call.getTarget().getName().startsWith(method));
  }
}
