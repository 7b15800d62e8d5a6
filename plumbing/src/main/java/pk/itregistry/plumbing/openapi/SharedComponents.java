package pk.itregistry.plumbing.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;
import pk.itregistry.plumbing.http.ProblemBody;

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
          Map.entry("409", "In flight, or the state does not allow it."),
          Map.entry("412", "The thing has changed since it was read."),
          Map.entry("413", "The body is too large."),
          Map.entry("415", "The body's media type is not supported."),
          Map.entry("422", "A rule says no, or the key was used for another request."),
          Map.entry("428", "If-Match is missing."),
          Map.entry("429", "Too many requests."),
          Map.entry(
              "503",
              "Busy, or an earlier write is not known here yet; outcome-unknown: done or not."));

  @Override
  public void filterOpenAPI(OpenAPI document) {
    Components components = document.getComponents();
    if (components == null) {
      components = OASFactory.createComponents();
      document.setComponents(components);
    }
    parameters(components);
    PROBLEMS.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .forEach(problem ->
            document.getComponents().addResponse("Problem" + problem.getKey(), problem(problem)));
    components.addSchema("Fault", fault());
    components.addSchema("Problem", problemSchema());
    components.addSecurityScheme("oauth2", oauth2());
  }

  private static void parameters(Components components) {
    components.addParameter(
        "Idempotency-Key",
        header("Idempotency-Key", true)
            .description("One key per intent; a retry with it gets the first answer.")
            .schema(text().minLength(1).maxLength(128).pattern("^[\\x21-\\x7e]+$"))
            .example("4f6c1a52-return-2026-11"));
    components.addParameter(
        "If-Match",
        header("If-Match", true)
            .description("The ETag that the thing was read with.")
            .schema(text().pattern("^\"\\d{1,18}\"$").maxLength(20))
            .example("\"3\""));
    components.addParameter(
        "Consistency-Token",
        header("Consistency-Token", false)
            .description("What an earlier write answered: this request then sees that write.")
            .schema(text().maxLength(4000)));
  }

  private static Parameter header(String name, boolean required) {
    return OASFactory.createParameter().name(name).in(Parameter.In.HEADER).required(required);
  }

  private static APIResponse problem(Map.Entry<String, String> problem) {
    APIResponse response =
        OASFactory.createAPIResponse()
            .description(problem.getValue())
            .content(
                OASFactory.createContent()
                    .addMediaType(
                        ProblemBody.MEDIA_TYPE,
                        OASFactory.createMediaType()
                            .schema(
                                OASFactory.createSchema().ref("#/components/schemas/Problem"))));
    if (List.of("409", "429", "503").contains(problem.getKey())) {
      Header retryAfter =
          OASFactory.createHeader()
              .description("Seconds to wait, where waiting helps.")
              .schema(OASFactory.createSchema().addType(Schema.SchemaType.INTEGER));
      response.addHeader("Retry-After", retryAfter);
    }
    return response;
  }

  private static Schema fault() {
    return object("One thing wrong with the request.")
        .addProperty("pointer", text().description("Where: a JSON Pointer (RFC 6901)."))
        .addProperty("code", text().description("Stable, such as malformed-ntn."))
        .addProperty("detail", text().description("What would be right."))
        .required(List.of("pointer", "code", "detail"));
  }

  private static Schema problemSchema() {
    return object("Why the request was refused (RFC 9457).")
        .addProperty("type", text().format("uri"))
        .addProperty("title", text())
        .addProperty("status", OASFactory.createSchema().addType(Schema.SchemaType.INTEGER))
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

  private static Schema text() {
    return OASFactory.createSchema().addType(Schema.SchemaType.STRING);
  }

  private static SecurityScheme oauth2() {
    return OASFactory.createSecurityScheme()
        .type(SecurityScheme.Type.OPENIDCONNECT)
        .openIdConnectUrl("/.well-known/openid-configuration")
        .description("People: code with PKCE. Machines: client credentials, private_key_jwt.");
  }
}
