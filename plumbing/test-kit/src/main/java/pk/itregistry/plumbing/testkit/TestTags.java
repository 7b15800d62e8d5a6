package pk.itregistry.plumbing.testkit;

import static com.tngtech.archunit.lang.conditions.ArchConditions.be;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.properties.CanBeAnnotated;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** By its tags a test is found for what it needs or what it is for; no script lists names. */
final class TestTags {
  private static final String DOCUMENT = "document";
  private static final Set<Class<?>> WRITERS =
      Set.of(Lifecycles.class, OpenApiDrift.class, ProblemsCatalogue.class, CommittedFile.class);

  private TestTags() {}

  /** Or ./dev docs would pass it over, and what it compares could not be written again. */
  static ArchRule ofDocuments() {
    return methods()
        .that(
            DescribedPredicate.describe(
                "compare or write a committed document",
                method -> isTest(method) && callsAWriter(method)))
        .should(
            be(
                DescribedPredicate.<JavaMethod>describe(
                    "tagged \"" + DOCUMENT + "\"",
                    method -> isTagged(method) || isTagged(method.getOwner()))))
        .allowEmptyShould(true);
  }

  private static boolean isTest(JavaMethod method) {
    return method.isAnnotatedWith(Test.class) || method.isAnnotatedWith(TestFactory.class);
  }

  private static boolean callsAWriter(JavaMethod method) {
    return method.getMethodCallsFromSelf().stream()
        .filter(call -> !call.getName().equals("checkConstraint"))
        .anyMatch(call -> WRITERS.stream().anyMatch(call.getTargetOwner()::isEquivalentTo));
  }

  private static boolean isTagged(CanBeAnnotated thing) {
    return thing.isAnnotatedWith(
        DescribedPredicate.describe(
            DOCUMENT,
            annotation ->
                annotation.getRawType().isEquivalentTo(Tag.class)
                    && annotation.get("value").filter(DOCUMENT::equals).isPresent()));
  }
}
