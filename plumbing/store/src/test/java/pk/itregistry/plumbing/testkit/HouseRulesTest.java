package pk.itregistry.plumbing.testkit;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Every rule of the house bites: a house that breaks it is told so. */
class HouseRulesTest {

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
  void a_test_of_a_document_that_has_no_tag_is_told() {
    JavaClasses bad = HouseRules.imported("pk.itregistry.plumbing.badhouse", _ -> true);

    assertThatThrownBy(() -> TestTags.ofDocuments().check(bad))
        .hasMessageContaining("UnfoundPage.the_page_is_current()");
  }

  @Test
  void an_unknown_role_or_scope_is_told_with_the_file_that_knows_them() {
    JavaClasses bad = HouseRules.imported("pk.itregistry.plumbing.badhouse", _ -> true);
    var rule = methods().should(new NameKnownAuthority());

    assertThatThrownBy(() -> rule.check(bad))
        .hasMessageContaining("asks for the role \"janitor\"")
        .hasMessageContaining("asks for the scope \"attic\"")
        .hasMessageContaining("deploy/keycloak/access.json");
  }

  @Test
  void a_neighbours_table_that_is_written_or_read_in_a_circle_is_told() {
    JavaClasses bad = HouseRules.imported("pk.itregistry.plumbing.badhouse", _ -> true);

    assertThat(TableOwners.faults("pk.itregistry.plumbing.badhouse", bad))
        .contains(
            "meal is written by kitchen and pantry",
            "kitchen -> pantry (MealResource reads the table jar)",
            "pantry -> kitchen (JarDirectory reads the table meal)");
  }

  @Test
  void an_act_without_a_door_is_told_with_the_state_that_nothing_reaches() {
    JavaClasses bad = HouseRules.imported("pk.itregistry.plumbing.badhouse", _ -> true);

    assertThat(ActsHaveDoors.over(bad, Set.of()).toList())
        .singleElement()
        .satisfies(rule ->
            assertThatThrownBy(() -> rule.getExecutable().execute())
                .hasMessageContaining("[\"meal SERVE\", \"meal SERVED\"]"));
  }

  @Test
  void a_state_that_nobody_gets_a_thing_out_of_is_told() {
    JavaClasses bad = HouseRules.imported("pk.itregistry.plumbing.badhouse", _ -> true);

    assertThat(WaysOut.over(bad, Set.of("cook", "waiter"), Map.of()).toList())
        .anySatisfy(rule ->
            assertThatThrownBy(() -> rule.getExecutable().execute())
                .hasMessageContaining("[\"meal COOKED\", \"meal RAW\"]"));
  }

  @Test
  void a_state_with_a_way_out_may_not_stand_on_the_list_of_those_without() {
    JavaClasses good = HouseRules.codeOf("pk.itregistry.plumbing.page");

    assertThat(WaysOut.over(good, Set.of(), Map.of("meal ORDERED", "a later step")).toList())
        .anySatisfy(rule ->
            assertThatThrownBy(() -> rule.getExecutable().execute())
                .hasMessageContaining("meal ORDERED"));
  }

  @TestFactory
  Stream<DynamicTest> a_house_that_breaks_it_is_told() {
    String bad = "pk.itregistry.plumbing.badhouse";
    return HouseRules.over(bad, HouseRules.imported(bad, _ -> true))
        .map(rule ->
            DynamicTest.dynamicTest(
                rule.getDisplayName(),
                () ->
                    assertThatThrownBy(() -> rule.getExecutable().execute())
                        .isInstanceOf(AssertionError.class)));
  }

  @TestFactory
  Stream<DynamicTest> a_house_that_speaks_its_own_dialect_is_told() {
    JavaClasses bad = HouseRules.imported("pk.itregistry.plumbing.badhouse", _ -> true);
    return Dialect.over(bad, Map.of())
        .map(rule ->
            DynamicTest.dynamicTest(
                rule.getDisplayName(),
                () ->
                    assertThatThrownBy(() -> rule.getExecutable().execute())
                        .isInstanceOf(AssertionError.class)
                        .hasMessageContaining("Parlour")));
  }

  @Test
  void who_keeps_the_dialect_may_not_stand_on_the_list_of_those_who_do_not() {
    JavaClasses good = HouseRules.codeOf("pk.itregistry.plumbing.page");
    Map<Dialect, Set<String>> listed =
        Map.of(Dialect.DIRECTORIES_READ_BY_SQL, Set.of("MendedDirectory"));

    assertThat(Dialect.over(good, listed).toList())
        .anySatisfy(rule ->
            assertThatThrownBy(() -> rule.getExecutable().execute())
                .hasMessageContaining("MendedDirectory"));
  }
}
