package pk.itregistry.gateway.openapi;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayInputStream;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pk.itregistry.gateway.ServiceBehind;
import pk.itregistry.gateway.Visitor;

@QuarkusTest
@QuarkusTestResource(ServiceBehind.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class DocsPageTest {
  @Test
  void the_document_names_this_installation() throws Exception {
    HttpResponse<String> json = get("/openapi.json");
    HttpResponse<String> yaml = get("/openapi.yaml");
    JsonNode document = new ObjectMapper().readTree(json.body());

    assertThat(json.headers().firstValue("Content-Type")).hasValue("application/json");
    assertThat(document.at("/servers/0/url").asText()).isEqualTo("https://api.registry.test:8443");
    assertThat(
            document
                .at("/components/securitySchemes/oauth2/flows/clientCredentials/tokenUrl")
                .asText())
        .startsWith("http")
        .endsWith("/realms/it-registry/protocol/openid-connect/token");
    assertThat(new YAMLMapper().readTree(yaml.body())).isEqualTo(document);
  }

  @Test
  void the_page_and_all_it_needs_come_from_here() throws Exception {
    HttpResponse<String> page = get("/docs");
    var references = Pattern.compile("(?:src|href)=\"([^\"]+)\"").matcher(page.body());

    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow())
        .contains("default-src 'none'", "connect-src 'self'")
        .doesNotContain("http", "*", "unsafe-eval");
    while (references.find()) {
      if (!references.group(1).startsWith("data:")) {
        assertThat(references.group(1)).startsWith("/");
        assertThat(get(references.group(1)).statusCode()).isEqualTo(200);
      }
    }
  }

  @Test
  void the_page_tells_where_a_token_is_got_for_which_audience_and_scopes() throws Exception {
    JsonNode scheme =
        new ObjectMapper()
            .readTree(get("/openapi.json").body())
            .at("/components/securitySchemes/oauth2");
    String page = get("/docs/start.js").body();

    assertThat(scheme.path("x-audience").asText()).isEqualTo("it-registry-api");
    assertThat(scheme.at("/flows/clientCredentials/scopes").isEmpty()).isFalse();
    assertThat(page).contains("machines.tokenUrl", "people.scopes", "x-audience", "description");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/docs", "/docs/viewer.js", "/docs/viewer.css", "/openapi.json"})
  void who_takes_it_gets_it_packed(String path) throws Exception {
    HttpResponse<byte[]> packed = packed(path, "br;q=1.0, gzip;q=0.8");
    HttpResponse<String> plain = get(path);

    assertThat(packed.headers().firstValue("Content-Encoding")).hasValue("gzip");
    assertThat(packed.headers().firstValue("Vary").orElseThrow())
        .containsIgnoringCase("accept-enc");
    try (var in = new GZIPInputStream(new ByteArrayInputStream(packed.body()))) {
      assertThat(new String(in.readAllBytes(), UTF_8)).isEqualTo(plain.body());
    }
    assertThat(plain.headers().firstValue("Content-Encoding")).isEmpty();
    assertThat(packed(path, "gzip;q=0, br").headers().firstValue("Content-Encoding")).isEmpty();
  }

  private static HttpResponse<byte[]> packed(String path, String accepted) throws Exception {
    return HttpClient.newHttpClient()
        .send(
            Visitor.asking(path).header("Accept-Encoding", accepted).build(),
            BodyHandlers.ofByteArray());
  }

  private static HttpResponse<String> get(String path) throws Exception {
    return Visitor.send(Visitor.asking(path));
  }
}
