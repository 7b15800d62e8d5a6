package pk.itregistry.kernel;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.net.URL;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import pk.itregistry.kernel.money.Money;

@DisplayNameGeneration(ReplaceUnderscores.class)
class KernelPurityTest {
  private static final JavaClasses KERNEL = new ClassFileImporter().importUrl(compiled());

  private static URL compiled() {
    return Money.class.getProtectionDomain().getCodeSource().getLocation();
  }

  @Test
  void the_kernel_knows_no_framework() {
    classes()
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(
            "java..",
            "pk.itregistry.kernel..",
            "org.jspecify.annotations..",
            "com.fasterxml.jackson.annotation..",
            "org.iban4j..")
        .check(KERNEL);
  }

  @Test
  void the_kernel_reads_no_clock_of_the_calendar() {
    noClasses()
        .should()
        .callMethod("java.time.Instant", "now")
        .orShould()
        .callMethod("java.time.LocalDate", "now")
        .check(KERNEL);
  }

  @Test
  void no_amount_floats() {
    noFields().should().haveRawType("double").orShould().haveRawType("float").check(KERNEL);
  }

  @Test
  void only_Refused_is_thrown() {
    classes()
        .that()
        .areAssignableTo(Throwable.class)
        .should()
        .haveSimpleName("Refused")
        .check(KERNEL);
  }

  @Test
  void the_packages_that_hold_values_have_no_cycle_among_themselves() {
    // problem and lifecycle lean on each other's words, and every value refuses by a problem
    slices()
        .matching("pk.itregistry.kernel.(identity|money|time|page)..")
        .should()
        .beFreeOfCycles()
        .check(KERNEL);
  }
}
