package pk.itregistry.plumbing.testkit;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Every rule of the house bites: a house that breaks it is told so. */
class HouseRulesTest {
  private static final String BAD_HOUSE = "pk.itregistry.plumbing.badhouse";
  private static final Path BAD = Path.of("target/test-classes", BAD_HOUSE.replace('.', '/'));

  @Test
  void the_packages_of_plumbing_have_no_cycle() {
    slices()
        .matching("pk.itregistry.plumbing.(*)..")
        .should()
        .beFreeOfCycles()
        .check(new ClassFileImporter().importPath(Path.of("target/classes")));
  }

  /** Of the whole repository: not every module has house rules of its own. */
  @Test
  void no_file_of_any_module_is_longer_than_300_lines() throws IOException {
    HouseRules.noLongFile(CommittedFile.root());
  }

  @Test
  void a_file_that_is_too_long_is_told(@TempDir Path module) throws IOException {
    Path test = Files.createDirectories(module.resolve("src/test/java")).resolve("Long.java");
    Files.writeString(test, "//\n".repeat(300));
    HouseRules.noLongFile(module);

    Files.writeString(test, "//\n".repeat(301));

    assertThatThrownBy(() -> HouseRules.noLongFile(module)).hasMessageContaining("Long.java");
  }

  @Test
  void an_unknown_role_or_scope_is_told_with_the_file_that_knows_them() {
    var rule = methods().should(new NameKnownAuthority());

    assertThatThrownBy(() -> rule.check(new ClassFileImporter().importPath(BAD)))
        .hasMessageContaining("asks for the role \"janitor\"")
        .hasMessageContaining("asks for the scope \"attic\"")
        .hasMessageContaining("deploy/keycloak/access.json");
  }

  @TestFactory
  Stream<DynamicTest> a_house_that_breaks_it_is_told() {
    return HouseRules.over(BAD_HOUSE, BAD)
        .map(rule ->
            DynamicTest.dynamicTest(
                rule.getDisplayName(),
                () ->
                    assertThatThrownBy(() -> rule.getExecutable().execute())
                        .isInstanceOf(AssertionError.class)));
  }
}
