package pk.itregistry.gateway.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.http.HttpResponse;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
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

  private static HttpResponse<String> get(String path) throws Exception {
    return Visitor.send(Visitor.asking(path));
  }
}
