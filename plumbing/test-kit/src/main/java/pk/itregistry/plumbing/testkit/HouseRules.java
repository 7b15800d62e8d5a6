package pk.itregistry.plumbing.testkit;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.net.URL;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.DynamicTest;

/** The rules of the house, as tests that say what to do instead. One call per service. */
public final class HouseRules {
  private static final int LONGEST_FILE = 300;
  private static final String WALL_CLOCKS =
      "java\\.time\\.(Instant|LocalDate|LocalDateTime|LocalTime|ZonedDateTime|OffsetDateTime|Year"
          + "|YearMonth|Clock|InstantSource)|java\\.util\\.(Date|Calendar)|java\\.lang\\.System";
  private static final String VAGUE =
      ".*(Service|Manager|Helper|Utils?|Impl|Constants|DTO|Dto|Data)";

  private static final Pattern TESTS =
      Pattern.compile("/test-classes/|/test-kit/|/test-kit-[^/]*\\.jar!");

  private HouseRules() {}

  /** The rules over a service whose features are the packages right below {@code root}. */
  public static Stream<DynamicTest> of(String root) {
    return Stream.concat(
        over(root, codeOf(root)),
        Stream.of(
            dynamicTest(
                "a feature's tables are its own", () -> TableOwners.check(root, codeOf(root))),
            dynamicTest(
                "a test of a document is found by ./dev docs",
                () ->
                    TestTags.ofDocuments()
                        .check(imported(root, at -> at.getPath().contains("/test-classes/"))))));
  }

  /** What a module is made of, wherever the class path has it, without the tests beside it. */
  static JavaClasses codeOf(String root) {
    return imported(root, at -> !TESTS.matcher(at.getPath()).find());
  }

  /** A service's doors, and those that plumbing gives to each. */
  public static List<Class<?>> doorsOf(String root) {
    return Stream.of(root, "pk.itregistry.plumbing")
        .flatMap(part -> codeOf(part).stream())
        .filter(type -> type.getSimpleName().endsWith("Resource"))
        .<Class<?>>map(JavaClass::reflect)
        .toList();
  }

  // By folder: to ask ArchUnit for a package makes it look into every library.
  static JavaClasses imported(String root, Predicate<URL> wanted) {
    return new ClassFileImporter()
        .importUrls(
            HouseRules.class
                .getClassLoader()
                .resources(root.replace('.', '/'))
                .filter(wanted)
                .toList());
  }

  static Stream<DynamicTest> over(String root, JavaClasses code) {
    Map<String, ArchRule> rules = new TreeMap<>();
    rules.putAll(borders(root));
    rules.putAll(timeAndMoney());
    rules.putAll(layers());
    rules.putAll(names());
    return rules.entrySet().stream()
        .map(rule -> dynamicTest(rule.getKey(), () -> rule.getValue().check(code)));
  }

  private static Map<String, ArchRule> borders(String root) {
    return Map.of(
        "features have no cycles",
        slices().matching(root + ".(*)..").should().beFreeOfCycles().allowEmptyShould(true),
        "entities and repositories stay inside their feature",
        classes()
            .that(DescribedPredicate.or(isMapped(), isRepository()))
            .should()
            .notBePublic()
            .because("others see a feature by its public use cases and views")
            .allowEmptyShould(true),
        "doors stay inside their feature",
        classes()
            .that()
            .haveSimpleNameEndingWith("Resource")
            .should()
            .notBePublic()
            .allowEmptyShould(true));
  }

  private static Map<String, ArchRule> timeAndMoney() {
    return Map.of(
        "no wall clock: legal time comes from BusinessClock",
        noClasses()
            .should()
            .callMethodWhere(
                target(nameMatching("now|system|systemUTC|systemDefaultZone|currentTimeMillis"))
                    .and(target(owner(nameMatching(WALL_CLOCKS)))))
            .orShould()
            .callConstructor("java.util.Date"),
        "no floating point: amounts are Money or BigDecimal",
        noFields()
            .should()
            .haveRawType(isOneOf("double", "float", "java.lang.Double", "java.lang.Float")));
  }

  private static Map<String, ArchRule> layers() {
    return Map.of(
        "JAX-RS only at the doors",
        noClasses()
            .that(topLevelNot("Resource"))
            .should()
            .dependOnClassesThat()
            .resideInAPackage("jakarta.ws.rs.."),
        "JPA only in entities, their listeners (OnWrite), repositories, converters and directories",
        noClasses()
            .that(
                topLevelNot("(Directory|OnWrite)")
                    .and(DescribedPredicate.not(isRepository()))
                    .and(DescribedPredicate.not(isMapped())))
            .should()
            .dependOnClassesThat()
            .resideInAPackage("jakarta.persistence.."),
        "roles and scopes are those of the access file",
        methods().should(new NameKnownAuthority()).allowEmptyShould(true),
        "only Refused is thrown",
        noClasses()
            .should()
            .beAssignableTo(Throwable.class)
            .because("Refused(Problem) is the one exception"),
        "Once and Inbox own the transaction",
        noClasses()
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("jakarta.transaction.Transactional"),
        "consumers keep the order of their partition",
        methods()
            .that()
            .areAnnotatedWith("org.eclipse.microprofile.reactive.messaging.Incoming")
            .should()
            .beAnnotatedWith("io.smallrye.reactive.messaging.annotations.Blocking")
            .andShould()
            .notBeAnnotatedWith("io.smallrye.common.annotation.RunOnVirtualThread")
            .allowEmptyShould(true));
  }

  private static Map<String, ArchRule> names() {
    return Map.of(
        "no name hides what a thing does",
        noClasses().should().haveNameMatching(VAGUE),
        "every package is null-marked",
        classes()
            .should(
                com.tngtech.archunit.lang.conditions.ArchConditions.be(
                    new DescribedPredicate<JavaClass>("in a @NullMarked package") {
                      @Override
                      public boolean test(JavaClass type) {
                        return type.getPackage().isAnnotatedWith(NullMarked.class);
                      }
                    })));
  }

  private static DescribedPredicate<JavaClass> isRepository() {
    return assignableTo("io.quarkus.hibernate.orm.panache.PanacheRepositoryBase");
  }

  private static DescribedPredicate<JavaClass> isMapped() {
    return DescribedPredicate.describe(
        "mapped",
        type ->
            type.isAnnotatedWith("jakarta.persistence.Entity")
                || type.isAnnotatedWith("jakarta.persistence.Embeddable")
                || type.isAnnotatedWith("jakarta.persistence.Converter")
                || type.isAssignableTo("jakarta.persistence.AttributeConverter"));
  }

  private static DescribedPredicate<JavaClass> topLevelNot(String suffix) {
    return DescribedPredicate.describe(
        "not *" + suffix, type -> !outermost(type).getSimpleName().matches(".*" + suffix));
  }

  private static JavaClass outermost(JavaClass type) {
    return type.getEnclosingClass().map(HouseRules::outermost).orElse(type);
  }

  private static DescribedPredicate<JavaClass> isOneOf(String... names) {
    Set<String> wanted = Set.of(names);
    return DescribedPredicate.describe(
        String.join(" or ", names), type -> wanted.contains(type.getName()));
  }

  /**
   * Of all Java below a directory, tests as well; what was built or hides itself does not count.
   */
  static void noLongFile(Path root) throws IOException {
    List<Path> tooLong = new ArrayList<>();
    Files.walkFileTree(
        root,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path dir, BasicFileAttributes attributes)
              throws IOException {
            boolean ours = dir.equals(root) || !(dir.endsWith("target") || Files.isHidden(dir));
            return ours ? FileVisitResult.CONTINUE : FileVisitResult.SKIP_SUBTREE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (file.toString().endsWith(".java") && lines(file) > LONGEST_FILE) {
              tooLong.add(file);
            }
            return FileVisitResult.CONTINUE;
          }
        });
    assertThat(tooLong).isEmpty();
  }

  private static long lines(Path file) {
    try (Stream<String> lines = Files.lines(file)) {
      return lines.count();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
