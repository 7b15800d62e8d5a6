package pk.itregistry.plumbing.openapi;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/**
 * Puts real requests and answers into the description: what the service's own tests sent and were
 * told, kept in {@code openapi/examples.json} by operation, then "request" or the answer's status,
 * and a name (for a problem its code). Lists are cut to two elements.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD, priority = -5)
public class RealExamples implements OASFilter {
  private static final String FILE = "openapi/examples.json";
  private static final String SHARED = "openapi/common-examples.json";
  private static final String REQUEST = "request";

  @Override
  public void filterOpenAPI(OpenAPI document) {
    Map<String, Map<String, Map<String, Object>>> examples = examples();
    Operations.of(document)
        .forEach(operation ->
            examples
                .getOrDefault(operation.getOperationId(), Map.of())
                .forEach((status, named) -> show(operation, status, named)));
  }

  private static void show(Operation operation, String status, Map<String, Object> named) {
    if (status.equals(REQUEST)) {
      if (operation.getRequestBody() == null) {
        throw new IllegalStateException(
            "%s: %s asks for no body".formatted(FILE, operation.getOperationId()));
      }
      show(operation.getRequestBody().getContent(), named);
      return;
    }
    APIResponse response = operation.getResponses().getAPIResponse(status);
    if (status.startsWith("2") && (response == null || response.getContent() == null)) {
      throw new IllegalStateException(
          "%s: %s was answered by %s, which does not say so"
              .formatted(FILE, status, operation.getOperationId()));
    }
    if (response == null || response.getRef() != null) {
      response = SharedComponents.problem(status);
      operation.getResponses().addAPIResponse(status, response);
    }
    show(response.getContent(), named);
  }

  private static void show(Content content, Map<String, Object> named) {
    for (MediaType form : content.getMediaTypes().values()) {
      named.forEach(
          (name, value) -> form.addExample(name, OASFactory.createExample().value(value)));
    }
  }

  /** What any operation may answer with this status, shown by what one was answered. */
  static APIResponse shared(String status, APIResponse response) {
    Map<String, Map<String, Object>> known = read(SHARED, new TypeReference<>() {});
    show(response.getContent(), known.getOrDefault(status, Map.of()));
    return response;
  }

  private static Map<String, Map<String, Map<String, Object>>> examples() {
    return read(FILE, new TypeReference<>() {});
  }

  private static <T> Map<String, T> read(String file, TypeReference<Map<String, T>> form) {
    try (InputStream in =
        Thread.currentThread().getContextClassLoader().getResourceAsStream(file)) {
      return in == null ? Map.of() : new ObjectMapper().readValue(in, form);
    } catch (IOException e) {
      throw new UncheckedIOException(file, e);
    }
  }
}
