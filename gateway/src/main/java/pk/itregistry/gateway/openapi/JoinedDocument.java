package pk.itregistry.gateway.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The one OpenAPI document, with this installation's addresses in it. */
@Singleton
public class JoinedDocument {
  private static final String RESOURCE = "openapi/joined.yaml";

  // Relative to the issuer as long as nobody knows which one it is.
  private static final List<String> ADDRESSES =
      List.of("authorizationUrl", "refreshUrl", "tokenUrl");

  private final OpenOperations open;
  private final byte[] json;
  private final byte[] yaml;

  JoinedDocument(
      @ConfigProperty(name = "gateway.public-url") String publicUrl,
      @ConfigProperty(name = "quarkus.oidc.auth-server-url") String issuer,
      @ConfigProperty(name = "quarkus.oidc.token.audience") String audience) {
    YAMLMapper yamlMapper = new YAMLMapper();
    try {
      ObjectNode document = (ObjectNode) yamlMapper.readTree(Packed.file(RESOURCE));
      document.putArray("servers").addObject().put("url", publicUrl);
      ((ObjectNode) document.at("/components/securitySchemes/oauth2")).put("x-audience", audience);
      for (JsonNode flow : document.at("/components/securitySchemes/oauth2/flows")) {
        ADDRESSES.stream()
            .filter(flow::has)
            .forEach(name -> ((ObjectNode) flow).put(name, issuer + flow.path(name).asText()));
      }
      this.open = new OpenOperations(document);
      this.json = new ObjectMapper().writeValueAsBytes(document);
      this.yaml = yamlMapper.writeValueAsBytes(document);
    } catch (IOException e) {
      throw new UncheckedIOException(RESOURCE + " cannot be read", e);
    }
  }

  /** Whether the operation may be called without a token; what is not described may not. */
  public boolean isOpen(String method, String path) {
    return open.contain(method, path);
  }

  byte[] json() {
    return json;
  }

  byte[] yaml() {
    return yaml;
  }
}
