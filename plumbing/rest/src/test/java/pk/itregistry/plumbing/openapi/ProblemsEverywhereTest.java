package pk.itregistry.plumbing.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.examples.Example;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import pk.itregistry.kernel.problem.CommonProblem.Unexpected;
import pk.itregistry.plumbing.web.ProblemBody;

@Tag("document")
@DisplayNameGeneration(ReplaceUnderscores.class)
class ProblemsEverywhereTest {
  private static final Pattern ROW = Pattern.compile("\\| `([a-z-]+)` \\| (\\d+) \\|");

  @Test
  void every_problem_of_all_services_and_of_the_gateway_is_told_of() throws Exception {
    Map<String, TreeSet<String>> catalogue = new TreeMap<>();
    Path pages = Path.of(System.getProperty("repository.root"), "docs/problems");
    for (String page : List.of("common.md", "gateway.md", "wire.md")) {
      ROW.matcher(Files.readString(pages.resolve(page)))
          .results()
          .forEach(row ->
              catalogue.computeIfAbsent(row.group(2), _ -> new TreeSet<>()).add(row.group(1)));
    }

    Map<String, TreeSet<String>> told = new TreeMap<>();
    ProblemsEverywhere.all().forEach((status, codes) -> told.put(status, new TreeSet<>(codes)));

    assertThat(told).isEqualTo(catalogue);
  }

  /** Of each status that any operation may answer; 405 and 505 are of no operation. */
  @Test
  void every_problem_that_any_operation_may_answer_has_an_example() {
    OpenAPI document = OASFactory.createOpenAPI();
    new SharedComponents().filterOpenAPI(document);

    document
        .getComponents()
        .getResponses()
        .forEach((name, response) ->
            assertThat(response.getContent().getMediaType(ProblemBody.MEDIA_TYPE).getExamples())
                .as("%s: ./dev docs examples takes them from the tests", name)
                .isNotEmpty()
                .allSatisfy((code, example) ->
                    assertThat(ProblemsEverywhere.of(name.replace("Problem", ""))).contains(code)));
  }

  /** No test makes a service fail unexpectedly: its example is made of the problem itself. */
  @Test
  void the_example_of_what_nobody_expects_says_what_the_service_would() {
    OpenAPI document = OASFactory.createOpenAPI();
    new SharedComponents().filterOpenAPI(document);
    APIResponse shown =
        Objects.requireNonNull(document.getComponents().getResponses().get("Problem500"));

    assertThat(shown.getContent().getMediaType(ProblemBody.MEDIA_TYPE).getExamples())
        .extractingByKey("unexpected")
        .extracting(Example::getValue)
        .asInstanceOf(InstanceOfAssertFactories.MAP)
        .containsEntry("status", 500)
        .containsEntry("title", new Unexpected().title())
        .containsEntry("detail", new Unexpected().detail())
        .containsEntry("type", new Unexpected().type());
  }
}
