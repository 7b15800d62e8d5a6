package pk.itregistry.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.runtime.configuration.MemorySizeConverter;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import io.vertx.core.Vertx;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import pk.itregistry.gateway.Routes.Route;

/** The route table as it is delivered. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class RoutesTest {
  private static final Path DELIVERED =
      Path.of(System.getProperty("repository.root", ".."))
          .resolve("gateway/src/main/resources/application.properties");
  private static final Vertx VERTX = Vertx.vertx();

  @AfterAll
  static void stop() {
    VERTX.close();
  }

  @ParameterizedTest
  @CsvSource({
    "/registry/v1/firms/1, /registry/v1",
    "/exports/v1/remittances, /exports/v1",
    "/incentives/v1/claims/1/submission, /incentives/v1"
  })
  void every_service_is_behind_its_prefix(String path, String prefix) throws Exception {
    assertThat(routes(Map.of()).of(path).map(Route::prefix)).hasValue(prefix);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "",
        "/q/health",
        "/registry",
        "/registry/v1",
        "/registry/v1x/firms",
        "/registry/v2/a",
        "/x/registry/v1/firms",
        "/events/v1/feed"
      })
  void nothing_else_is(String path) throws Exception {
    assertThat(routes(Map.of()).of(path)).isEmpty();
  }

  @Test
  void the_longest_prefix_counts_and_a_service_is_one() throws Exception {
    Routes routes =
        routes(
            Map.of(
                "gateway.routes.uploads.prefix", "/exports/v1/return-uploads",
                "gateway.routes.uploads.upstream", "http://127.0.0.1:8402",
                "gateway.routes.uploads.body-limit", "2G"));
    Route upload = routes.of("/exports/v1/return-uploads/7").orElseThrow();
    Route other = routes.of("/exports/v1/return-uploads-x").orElseThrow();

    assertThat(upload.bodyLimit()).isEqualTo(2L * 1024 * 1024 * 1024);
    assertThat(other.prefix()).isEqualTo("/exports/v1");
    assertThat(upload.upstream()).isSameAs(other.upstream());
  }

  @ParameterizedTest
  @CsvSource({
    "/registry/v1/applications/01890000-0000-7000-8000-000000000000/documents, 20",
    "/registry/v1/inspections/01890000-0000-7000-8000-000000000000/photos, 20",
    "/registry/v1/applications, 1",
    "/registry/v1/applications/1, 1",
    "/registry/v1/applications/1/documents/2, 1",
    "/registry/v1/applications/1/documents/2/removal, 1",
    "/registry/v1/applications/1/documents/, 1",
    "/registry/v1/applications/1/2/documents, 1"
  })
  void only_where_documents_are_sent_may_a_body_of_the_registry_be_large(
      String path, long megabytes) throws Exception {
    assertThat(routes(Map.of()).of(path).orElseThrow().bodyLimit())
        .isEqualTo(megabytes * 1024 * 1024);
  }

  private static Routes routes(Map<String, String> more) throws IOException {
    Settings settings =
        new SmallRyeConfigBuilder()
            .withSources(new PropertiesConfigSource(DELIVERED.toUri().toURL()))
            .withDefaultValues(more)
            .withConverter(
                io.quarkus.runtime.configuration.MemorySize.class, 100, new MemorySizeConverter())
            .withConverter(
                java.time.Duration.class,
                100,
                new io.quarkus.runtime.configuration.DurationConverter())
            .addDefaultInterceptors()
            .withMapping(Settings.class)
            .build()
            .getConfigMapping(Settings.class);
    return new Routes(settings, VERTX);
  }
}
