package pk.itregistry.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** docs/asyncapi.yaml says what goes over Kafka, as the contracts and the services' settings do. */
@Tag("document")
class AsyncApiTest {
  private static final Path ROOT = Path.of(System.getProperty("repository.root", ".."));
  private static final YAMLMapper YAML =
      YAMLMapper.builder()
          .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
          .disable(YAMLGenerator.Feature.SPLIT_LINES)
          .enable(YAMLGenerator.Feature.LITERAL_BLOCK_STYLE)
          .build();

  @Test
  void the_committed_document_is_what_the_events_say() throws IOException {
    String made =
        "# Generated from module contracts by a test; -Dupdate.docs=true rewrites it.\n"
            + YAML.writeValueAsString(new AsyncApiDocument(whoHearsWhom()).write());
    Path file = ROOT.resolve("docs/asyncapi.yaml");
    if (Boolean.getBoolean("update.docs")) {
      Files.writeString(file, made);
    }
    assertThat(Files.exists(file) ? Files.readString(file) : "(there is no such file)")
        .as("docs/asyncapi.yaml is stale: ./dev docs, look at the difference, commit it")
        .isEqualTo(made);
  }

  // From the line itr.hears of each service.
  private static Map<String, List<String>> whoHearsWhom() throws IOException {
    Map<String, List<String>> hears = new TreeMap<>();
    for (String service : List.of("registry", "exports", "incentives")) {
      Properties settings = new Properties();
      try (var in =
          Files.newInputStream(
              ROOT.resolve(service + "-service/src/main/resources/application.properties"))) {
        settings.load(in);
      }
      hears.put(
          service,
          Arrays.stream(settings.getProperty("itr.hears", "").split(","))
              .filter(name -> !name.isBlank())
              .toList());
    }
    return hears;
  }
}
