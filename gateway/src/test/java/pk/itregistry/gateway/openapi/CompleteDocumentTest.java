package pk.itregistry.gateway.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import pk.itregistry.stack.access.AccessFile;

/**
 * An integrator needs nothing beside the joined document: every operation says what it is for, who
 * may, what a real request and a real answer look like, and how it refuses. Whether the examples
 * fit their schemas is Spectral's and Redocly's to say (./dev lint).
 */
@Tag("document")
@DisplayNameGeneration(ReplaceUnderscores.class)
class CompleteDocumentTest {
  private static final Set<String> ANY_MAY_ANSWER =
      Set.of("400", "401", "404", "406", "429", "500", "503", "504");

  @TestFactory
  Stream<DynamicTest> every_operation_is_told_completely() throws IOException {
    List<DynamicTest> tests = new ArrayList<>();
    for (Map.Entry<String, JsonNode> path :
        JoinedDocumentTest.joined().path("paths").properties()) {
      for (ObjectNode operation : Joiner.operations(path.getValue())) {
        tests.add(
            DynamicTest.dynamicTest(
                operation.path("operationId").asText() + " " + path.getKey(),
                () -> assertThat(missing(operation)).isEmpty()));
      }
    }
    return tests.stream();
  }

  @Test
  void no_schema_has_a_name_that_a_tool_made_up() throws IOException {
    assertThat(JoinedDocumentTest.joined().at("/components/schemas").properties())
        .extracting(Map.Entry::getKey)
        .allMatch(name -> name.matches("[A-Z][A-Za-z]*"), "a word of the domain, without a number");
  }

  /** Two are of the connection, before any operation: they stand in docs/problems. */
  @Test
  void every_code_that_a_problem_can_have_is_told() throws IOException {
    String document = JoinedDocumentTest.joined().toString();

    assertThat(JoinedDocumentTest.problemCodes().all())
        .filteredOn(code -> !document.contains("`" + code + "`"))
        .containsExactlyInAnyOrder("http-version-refused", "method-not-allowed");
  }

  @Test
  void every_example_of_a_problem_has_a_code_that_there_is() throws IOException {
    Set<String> shown = new TreeSet<>();
    operations().forEach(operation -> shown.addAll(exampleCodes(operation)));

    assertThat(shown)
        .isNotEmpty()
        .isSubsetOf(JoinedDocumentTest.problemCodes().all().collect(Collectors.toSet()));
  }

  /** Where it may happen: by x-problems for what any operation answers, else by an example. */
  @Test
  void every_code_stands_with_an_operation_that_may_answer_it() throws IOException {
    Set<String> told = new TreeSet<>();
    for (JsonNode list : JoinedDocumentTest.joined().findValues("x-problems")) {
      list.forEach(code -> told.add(code.asText()));
    }
    operations().forEach(operation -> told.addAll(exampleCodes(operation)));

    assertThat(JoinedDocumentTest.problemCodes().all())
        .filteredOn(code -> !told.contains(code))
        .containsExactlyInAnyOrder("http-version-refused", "method-not-allowed");
  }

  /** The door asks people who come by a role for that scope, beside whatever others come by. */
  @Test
  void who_may_come_by_a_role_of_people_is_told_of_the_scope_officer() throws IOException {
    assertThat(operations())
        .filteredOn(operation -> hasRoleOfPeople(operation.at("/x-authority/roles")))
        .isNotEmpty()
        .allSatisfy(operation ->
            assertThat(operation.path("security").findValues("oauth2"))
                .extracting(JsonNode::toString)
                .contains("[\"officer\"]"));
  }

  private static boolean hasRoleOfPeople(JsonNode roles) {
    Set<String> ofPeople =
        AccessFile.committed().roles().stream()
            .filter(role -> !role.ofMachines())
            .map(AccessFile.Role::name)
            .collect(Collectors.toSet());
    return StreamSupport.stream(roles.spliterator(), false)
        .anyMatch(role -> ofPeople.contains(role.asText()));
  }

  private static List<ObjectNode> operations() throws IOException {
    List<ObjectNode> operations = new ArrayList<>();
    for (JsonNode path : JoinedDocumentTest.joined().path("paths")) {
      operations.addAll(Joiner.operations(path));
    }
    return operations;
  }

  private static Set<String> exampleCodes(ObjectNode operation) {
    Set<String> codes = new TreeSet<>();
    for (JsonNode response : operation.path("responses")) {
      for (JsonNode example : response.at("/content/application~1problem+json/examples")) {
        codes.add(example.at("/value/code").asText());
      }
    }
    return codes;
  }

  private static Set<String> missing(ObjectNode operation) {
    Set<String> missing = new TreeSet<>();
    for (String field : List.of("summary", "description", "operationId")) {
      if (operation.path(field).asText().isBlank()) {
        missing.add(field);
      }
    }
    if (operation.path("tags").isEmpty()) {
      missing.add("tags");
    }
    boolean open = operation.at("/x-authority/public").asBoolean();
    if (operation.path("x-authority").isEmpty()) {
      missing.add("x-authority");
    }
    if (!operation.has("security") || operation.path("security").isEmpty() != open) {
      missing.add("security");
    }
    examples("the request body", operation.path("requestBody"), missing);
    JsonNode responses = operation.path("responses");
    for (Map.Entry<String, JsonNode> response : responses.properties()) {
      if (response.getKey().startsWith("2")) {
        examples(response.getKey(), response.getValue(), missing);
      }
    }
    ANY_MAY_ANSWER.stream()
        .filter(status -> !responses.has(status))
        .forEach(status -> missing.add("problem " + status));
    return missing;
  }

  private static void examples(String where, JsonNode body, Set<String> missing) {
    if (body.isMissingNode()) {
      return;
    }
    if (body.path("content").isEmpty()) {
      missing.add("a form of " + where);
    }
    for (Map.Entry<String, JsonNode> form : body.path("content").properties()) {
      if (!form.getKey().matches(".*json|application/xml|text/xml")) {
        continue; // a file, a drawing or a page says nothing as text in a document
      }
      JsonNode examples = form.getValue().path("examples");
      if (examples.isEmpty() || examples.findValuesAsText("value").contains("string")) {
        missing.add("a real example of " + where);
      }
    }
  }
}
