package pk.itregistry.plumbing.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/**
 * Says which headers an answer carries: what a caller needs for the next request stands in them.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD, priority = -8)
public class AnswerHeaders implements OASFilter {

  /** A header, and where it is explained. */
  record Named(String name, String component) {
    Named(String name) {
      this(name, name);
    }

    void on(APIResponse response) {
      response.addHeader(name, OASFactory.createHeader().ref("#/components/headers/" + component));
    }
  }

  static final Named RETRY_AFTER = new Named("Retry-After");
  static final Named PAUSE = new Named("Retry-After", "Retry-After-Always");
  static final Named CHALLENGE = new Named("WWW-Authenticate");
  private static final Named ETAG = new Named("ETag");
  private static final Named LINK = new Named("Link");
  private static final Named LOCATION = new Named("Location");
  private static final Named CONSISTENCY_TOKEN = new Named("Consistency-Token");
  private static final Named REPLAYED = new Named("Idempotency-Replayed");
  private static final Named RATE_LIMIT = new Named("RateLimit");
  private static final Named RATE_LIMIT_POLICY = new Named("RateLimit-Policy");
  private static final String SCHEMA = "#/components/schemas/";
  private static final String PARAMETER = "#/components/parameters/";
  private static final String TOKEN =
      "cmVnaXN0cnkgMDE5MzlhNmUtNWMwMC03MDAwLTgwMDAtMDAwMDAwMDAwMDIx";
  private static final String PACE = "\"caller\";r=3999;t=1";
  private static final String POLICY = "\"caller\";q=4000;w=2";

  @Override
  public void filterOpenAPI(OpenAPI document) {
    explainResults(document);
    explainLimits(document);
    document.getComponents().getResponses().forEach(AnswerHeaders::paced);
    Operations.of(document).forEach(operation -> complete(document, operation));
  }

  private static void complete(OpenAPI document, Operation operation) {
    operation
        .getResponses()
        .getAPIResponses()
        .forEach((status, response) -> {
          paced(status, response);
          if (status.startsWith("2")) {
            answered(document, operation, status, response);
          }
        });
    // What is wanted first: some clients accept only the first form of the first answer.
    operation
        .getResponses()
        .setAPIResponses(new TreeMap<>(operation.getResponses().getAPIResponses()));
  }

  // The gateway says with every answer that it lets through or gives itself.
  private static void paced(String status, APIResponse response) {
    boolean ours = status.startsWith("5") || status.startsWith("Problem5");
    if (response.getRef() == null && !ours) {
      RATE_LIMIT.on(response);
      RATE_LIMIT_POLICY.on(response);
    }
  }

  private static void answered(
      OpenAPI document, Operation operation, String status, APIResponse response) {
    if (asks(operation, PARAMETER + "Idempotency-Key")) {
      CONSISTENCY_TOKEN.on(response);
      REPLAYED.on(response);
    }
    if (asks(operation, "cursor")) {
      LINK.on(response);
    }
    if (status.equals("201") || status.equals("202")) {
      LOCATION.on(response);
    }
    if (hasVersion(document, response)) {
      ETAG.on(response);
    }
  }

  private static boolean asks(Operation operation, String parameter) {
    return Optional.ofNullable(operation.getParameters()).stream()
        .flatMap(parameters -> parameters.stream())
        .anyMatch(one -> parameter.equals(one.getRef()) || named(one, parameter));
  }

  private static boolean named(Parameter parameter, String name) {
    return name.equals(parameter.getName());
  }

  private static boolean hasVersion(OpenAPI document, APIResponse response) {
    if (response.getContent() == null) {
      return false;
    }
    return response.getContent().getMediaTypes().values().stream()
        .map(MediaType::getSchema)
        .filter(schema -> schema != null && schema.getRef() != null)
        .map(schema ->
            document.getComponents().getSchemas().get(schema.getRef().replace(SCHEMA, "")))
        .map(schema -> Optional.ofNullable(schema).map(Schema::getProperties).orElse(Map.of()))
        .anyMatch(fields -> fields.containsKey("version"));
  }

  private static void explainResults(OpenAPI document) {
    header(document, CONSISTENCY_TOKEN, "Send it on, and the next request sees this write.", TOKEN)
        .getSchema()
        .maxLength(4000)
        .pattern("^[A-Za-z0-9_-]+$");
    header(document, ETAG, "The version read; to be sent as If-Match with a change.", "\"3\"")
        .getSchema()
        .maxLength(20)
        .pattern("^\"[0-9]{1,18}\"$");
    header(
            document,
            LINK,
            "Where the next page is, when there is one.",
            "<?cursor=MDE5>; rel=\"next\"")
        .getSchema()
        .maxLength(4000)
        .pattern("^<[^>]*>; rel=\"next\"$");
    header(document, LOCATION, "Where the new thing is read.", "/registry/v1/applications/019")
        .required(true)
        .getSchema()
        .maxLength(2000)
        .format("uri-reference");
    header(document, REPLAYED, "The first answer to this key, once more; nothing was done.", "true")
        .getSchema()
        .maxLength(4)
        .pattern("^true$");
  }

  private static void explainLimits(OpenAPI document) {
    header(document, RATE_LIMIT, "How many requests are left (r), all again in t seconds.", PACE)
        .getSchema()
        .maxLength(100)
        .pattern("^\"[a-z]+\";r=[0-9]+;t=[0-9]+$");
    header(document, RATE_LIMIT_POLICY, "How many requests (q) within w seconds.", POLICY)
        .getSchema()
        .maxLength(100)
        .pattern("^\"[a-z]+\";q=[0-9]+;w=[0-9]+$");
    header(document, CHALLENGE, "How to authenticate (RFC 6750).", "Bearer")
        .required(true)
        .getSchema()
        .maxLength(200)
        .pattern("^Bearer.*$");
    header(document, PAUSE, "Seconds to wait.", 1)
        .required(true)
        .setSchema(SharedComponents.number(1, 3600));
    header(document, RETRY_AFTER, "Seconds to wait, where waiting helps.", 1)
        .setSchema(SharedComponents.number(1, 3600));
  }

  private static Header header(OpenAPI document, Named named, String description, Object example) {
    Header header =
        OASFactory.createHeader()
            .description(description)
            .schema(SharedComponents.text())
            .example(example);
    document.getComponents().addHeader(named.component(), header);
    return header;
  }
}
