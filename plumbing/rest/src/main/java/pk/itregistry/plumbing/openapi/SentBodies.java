package pk.itregistry.plumbing.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import pk.itregistry.plumbing.http.Body;

/**
 * Says what is sent where an operation takes a {@link Body}: the record inside it. Left to itself
 * the description tells of the wrapping. What is sent must be sent.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD, priority = 10)
public class SentBodies implements OASFilter {
  private static final String SCHEMA = "#/components/schemas/";
  private static final String INSIDE = "sent";

  @Override
  public void filterOpenAPI(OpenAPI document) {
    Operations.of(document)
        .map(Operation::getRequestBody)
        .flatMap(Stream::ofNullable)
        .forEach(body -> {
          body.setRequired(true);
          body.getContent().getMediaTypes().values().forEach(form -> unwrap(document, form));
        });
    // Only now: two operations may take the same record.
    List.copyOf(document.getComponents().getSchemas().keySet()).stream()
        .filter(SentBodies::wraps)
        .forEach(document.getComponents()::removeSchema);
  }

  private static void unwrap(OpenAPI document, MediaType form) {
    String name = Optional.ofNullable(form.getSchema().getRef()).orElse("").replace(SCHEMA, "");
    if (wraps(name)) {
      Optional.ofNullable(document.getComponents().getSchemas().get(name))
          .map(wrapping -> wrapping.getProperties().get(INSIDE))
          .ifPresent(form::setSchema);
    }
  }

  private static boolean wraps(String schema) {
    return schema.startsWith(Body.class.getSimpleName());
  }
}
