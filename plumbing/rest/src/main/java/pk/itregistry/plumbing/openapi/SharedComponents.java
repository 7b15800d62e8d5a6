package pk.itregistry.plumbing.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.security.OAuthFlow;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;
import org.eclipse.microprofile.openapi.models.servers.Server;
import pk.itregistry.plumbing.web.ProblemBody;

/** The headers, problems and the security scheme that every service's description shares. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD, priority = 10)
public class SharedComponents implements OASFilter {
  private static final Map<String, String> PROBLEMS =
      Map.ofEntries(
          Map.entry("400", "The request is malformed; errors names every fault."),
          Map.entry("401", "No valid access token."),
          Map.entry("403", "The role, scope or permission is missing."),
          Map.entry("404", "No such thing, or none that the caller may know of."),
          Map.entry("406", "No acceptable representation."),
          Map.entry("408", "The request came too slowly; nothing was done."),
          Map.entry("409", "In flight, or the state does not allow it."),
          Map.entry("412", "The thing has changed since it was read."),
          Map.entry("413", "The body is too large."),
          Map.entry("414", "The path and query are too long."),
          Map.entry("415", "The body's media type or content coding is not supported."),
          Map.entry("422", "A rule says no, or the key was used for another request."),
          Map.entry("428", "If-Match is missing."),
          Map.entry("429", "Too many requests."),
          Map.entry("431", "The headers are too large."),
          Map.entry("500", "Something failed on our side; nothing was done."),
          Map.entry(
              "503",
              "Busy, or an earlier write is not known here yet: nothing was done. But after"
                  + " answer-lost and outcome-unknown it may have been; the same request with the"
                  + " same key is safe."),
          Map.entry(
              "504", "The outcome is not known; the same request with the same key is safe."));

  // 410, which so few operations answer that it is no shared one.
  private static final String GONE = "It is gone and does not come back.";

  // One ETag in quotes or a list of them, as RFC 9110 writes it.
  private static final String ETAGS =
      "^[ \\t]*%1$s([ \\t]*,[ \\t]*%1$s)*[ \\t]*$".formatted("(W/)?\"[\\x21\\x23-\\x7e]*\"");
  private static final String TOKENS = "/protocol/openid-connect/token";

  @Override
  public void filterOpenAPI(OpenAPI document) {
    Components components = document.getComponents();
    if (components == null) {
      components = OASFactory.createComponents();
      document.setComponents(components);
    }
    Server server = OASFactory.createServer().url("/");
    server.setDescription("Behind the gateway, of production, a sandbox or a local demo.");
    server.addExtension("x-internal", false);
    document.setServers(List.of(server));
    parameters(components);
    PROBLEMS.keySet().stream()
        .sorted()
        .forEach(status ->
            document
                .getComponents()
                .addResponse("Problem" + status, RealExamples.shared(status, problem(status))));
    components.addSchema("Fault", fault());
    components.addSchema("Problem", problemSchema());
    components.addSecurityScheme("oauth2", oauth2());
  }

  private static void parameters(Components components) {
    components.addParameter(
        "Idempotency-Key",
        asked("Idempotency-Key", true)
            .description("One key per intent; a retry with it gets the first answer.")
            .schema(text().minLength(1).maxLength(128).pattern("^[\\x21-\\x7e]+$"))
            .example("4f6c1a52-return-2026-11"));
    components.addParameter(
        "If-Match",
        asked("If-Match", true)
            .description(
                "The ETag that the thing was read with, in its quotes; or several, with commas"
                    + " between (RFC 9110, 13.1.1). A weak one (W/) never fits, * is refused.")
            .schema(text().pattern(ETAGS).maxLength(4000))
            .example("\"3\""));
    components.addParameter(
        "Consistency-Token",
        asked("Consistency-Token", false)
            .description("What an earlier write answered: this request then sees that write.")
            .schema(text().maxLength(4000).pattern("^[A-Za-z0-9_-]+$")));
  }

  private static Parameter asked(String name, boolean required) {
    return OASFactory.createParameter().name(name).in(Parameter.In.HEADER).required(required);
  }

  /** How a problem of this status is answered. */
  static APIResponse problem(String status) {
    APIResponse response =
        OASFactory.createAPIResponse()
            .description(PROBLEMS.getOrDefault(status, GONE))
            .content(
                OASFactory.createContent()
                    .addMediaType(
                        ProblemBody.MEDIA_TYPE,
                        OASFactory.createMediaType()
                            .schema(
                                OASFactory.createSchema().ref("#/components/schemas/Problem"))));
    switch (status) {
      case "401" -> AnswerHeaders.CHALLENGE.on(response);
      case "409" -> AnswerHeaders.RETRY_AFTER.on(response);
      case "429", "503", "504" -> AnswerHeaders.PAUSE.on(response);
      default -> {}
    }
    response.addExtension(ProblemsEverywhere.EXTENSION, ProblemsEverywhere.of(status));
    return response;
  }

  static Schema number(int least, int most) {
    return OASFactory.createSchema()
        .addType(Schema.SchemaType.INTEGER)
        .format("int32")
        .minimum(BigDecimal.valueOf(least))
        .maximum(BigDecimal.valueOf(most));
  }

  private static Schema fault() {
    return object("One thing wrong with the request.")
        .addProperty(
            "pointer",
            text()
                .description(
                    "Where: a JSON Pointer (RFC 6901) into the body, or the name of a parameter or header."))
        .addProperty("code", FaultCodes.described())
        .addProperty("detail", text().description("What would be right."))
        .required(List.of("pointer", "code", "detail"));
  }

  private static Schema problemSchema() {
    return object("Why the request was refused (RFC 9457).")
        .addProperty("type", text().format("uri-reference"))
        .addProperty("title", text())
        .addProperty("status", number(400, 599))
        .addProperty("detail", text())
        .addProperty("instance", text())
        .addProperty("code", text().description("Stable and never reused."))
        .addProperty("traceId", text().description("Give it to support."))
        .addProperty(
            "errors",
            OASFactory.createSchema()
                .addType(Schema.SchemaType.ARRAY)
                .items(OASFactory.createSchema().ref("#/components/schemas/Fault")))
        .required(List.of("type", "title", "status", "detail", "code", "traceId"));
  }

  private static Schema object(String description) {
    return OASFactory.createSchema().addType(Schema.SchemaType.OBJECT).description(description);
  }

  static Schema text() {
    return OASFactory.createSchema().addType(Schema.SchemaType.STRING);
  }

  private static SecurityScheme oauth2() {
    OAuthFlow people = flow().authorizationUrl("/protocol/openid-connect/auth").refreshUrl(TOKENS);
    return OASFactory.createSecurityScheme()
        .type(SecurityScheme.Type.OAUTH2)
        .description(
            "People: authorization code with PKCE (S256). Machines: client credentials with a"
                + " signed assertion (private_key_jwt, ES256) whose aud is the issuer. The"
                + " addresses here are relative to the issuer; the running gateway's /openapi.json"
                + " has them in full."
                + " Access tokens are JWTs of five minutes, checked as RFC8725 says: algorithm"
                + " (PS256 only), issuer, audience, lifetime.")
        .flows(OASFactory.createOAuthFlows().authorizationCode(people).clientCredentials(flow()));
  }

  private static OAuthFlow flow() {
    OAuthFlow flow = OASFactory.createOAuthFlow().tokenUrl(TOKENS);
    RolesAndScopes.committed().scopes().forEach(flow::addScope);
    return flow;
  }
}
