package pk.itregistry.plumbing.reannouncement;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import io.smallrye.common.annotation.Identifier;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import pk.itregistry.plumbing.openapi.Operations;

/**
 * Says which kinds of things a service announces again: those that it has a bean for. And shows
 * what is sent to the operations that every service has.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class ReannouncedKinds implements OASFilter {
  private static final DotName IDENTIFIER = DotName.createSimple(Identifier.class.getName());
  private static final String KIND = "what";
  private static final String SUBJECT = "0198c1f2-6f3e-7a51-9d42-0a1b2c3d4e5f";

  private final IndexView index;

  public ReannouncedKinds(IndexView index) {
    this.index = index;
  }

  @Override
  public void filterOpenAPI(OpenAPI document) {
    List<Object> kinds =
        index.getAllKnownImplementations(DotName.createSimple(Reannounces.class.getName())).stream()
            .map(announcer -> announcer.declaredAnnotation(IDENTIFIER).value().asString())
            .sorted()
            .<Object>map(kind -> kind)
            .toList();
    Map<String, Schema> schemas = document.getComponents().getSchemas();
    for (String name : List.of("Reannouncement", "ReannouncementRequest")) {
      Optional.ofNullable(schemas.get(name))
          .map(schema -> schema.getProperties().get(KIND))
          .ifPresent(kind -> kind.setEnumeration(kinds));
    }
    show(document, "reannounce", "one kind", Map.of(KIND, kinds.getFirst()));
    show(document, "retryParkedEvents", "one subject", Map.of("subject", SUBJECT));
  }

  private static void show(OpenAPI document, String operationId, String name, Object sent) {
    Operations.of(document)
        .filter(operation -> operationId.equals(operation.getOperationId()))
        .flatMap(
            operation -> operation.getRequestBody().getContent().getMediaTypes().values().stream())
        .forEach(body -> body.addExample(name, OASFactory.createExample().value(sent)));
  }
}
