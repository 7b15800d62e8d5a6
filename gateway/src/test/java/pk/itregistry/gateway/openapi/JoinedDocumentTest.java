package pk.itregistry.gateway.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** docs/openapi: joined.yaml is made of the services' documents, and none may drift. */
@Tag("document")
@DisplayNameGeneration(ReplaceUnderscores.class)
class JoinedDocumentTest {
  private static final Path DOCUMENTS =
      Path.of(System.getProperty("repository.root", "..")).resolve("docs/openapi");
  private static final YAMLMapper YAML =
      YAMLMapper.builder()
          .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
          .disable(YAMLGenerator.Feature.SPLIT_LINES)
          .enable(YAMLGenerator.Feature.LITERAL_BLOCK_STYLE)
          .build();

  @Test
  void the_joined_document_is_what_the_services_say() throws Exception {
    check("joined.yaml", YAML.writeValueAsString(joined()));
  }

  @Test
  void what_is_open_without_a_token_is_seen_in_review() throws Exception {
    check(
        "open-operations.txt",
        new OpenOperations(joined()).all().collect(Collectors.joining("\n", "", "\n")));
  }

  @Test
  void every_operation_says_who_may_and_has_a_name_of_its_own() throws Exception {
    List<ObjectNode> operations =
        joined().path("paths").properties().stream()
            .flatMap(path -> Joiner.operations(path.getValue()).stream())
            .toList();

    assertThat(operations).isNotEmpty().allMatch(operation -> operation.has("x-authority"));
    assertThat(operations.stream().map(operation -> operation.path("operationId").asText()))
        .doesNotContain("")
        .doesNotHaveDuplicates();
  }

  static ObjectNode joined() throws IOException {
    Map<String, ObjectNode> services = new LinkedHashMap<>();
    for (String service : List.of("registry", "exports", "incentives")) {
      Path file = DOCUMENTS.resolve(service + ".yaml");
      if (Files.exists(file)) {
        services.put(service, read(file));
      }
    }
    ObjectNode joined = new Joiner(read(DOCUMENTS.resolve("head.yaml")), services).join();
    problemCodes().tell(joined);
    return joined;
  }

  static ProblemCodes problemCodes() throws IOException {
    return new ProblemCodes(DOCUMENTS.resolveSibling("problems"));
  }

  private static ObjectNode read(Path file) throws IOException {
    return (ObjectNode) YAML.readTree(Files.readString(file));
  }

  private static void check(String name, String made) throws IOException {
    Path file = DOCUMENTS.resolve(name);
    if (Boolean.getBoolean("update.docs")) {
      Files.writeString(file, made);
    }
    assertThat(Files.exists(file) ? Files.readString(file) : "(there is no such file)")
        .as(
            "docs/openapi/%s is not what the services' documents say: run the tests with"
                + " -Dupdate.docs=true, look at the difference, commit it",
            name)
        .isEqualTo(made);
  }
}
