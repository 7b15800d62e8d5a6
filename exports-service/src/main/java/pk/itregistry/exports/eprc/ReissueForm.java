package pk.itregistry.exports.eprc;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;

/**
 * The schema of a reissue: the fields of an e-PRC, of which only the new number has to be sent,
 * since what is missing stays as it was certified before.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class ReissueForm implements OASFilter {
  private static final String SCHEMAS = "#/components/schemas/";
  private static final String NAME = "EPrcReissue";

  // In one order, so that the document is the same every time.
  private static final Map<String, String> PARTS =
      new TreeMap<>(
          Map.of(
              "Beneficiary", "ReissuedBeneficiary",
              "Remitter", "ReissuedRemitter",
              "StatedWithholding", "ReissuedWithholding"));

  @Override
  public void filterOpenAPI(OpenAPI document) {
    Components components = document.getComponents();
    PARTS.forEach((whole, part) ->
        components.addSchema(
            part, partOf(components, whole, "What of it changes; the rest stays.")));
    components.addSchema(
        NAME,
        partOf(components, "EPrc", "What of an e-PRC changes, and its new number.")
            .required(List.of("prcNumber")));
    document.getPaths().getPathItems().values().stream()
        .flatMap(path -> path.getOperations().values().stream())
        .filter(operation -> "reissueRemittance".equals(operation.getOperationId()))
        .flatMap(
            operation -> operation.getRequestBody().getContent().getMediaTypes().values().stream())
        .forEach(form -> form.setSchema(OASFactory.createSchema().ref(SCHEMAS + NAME)));
  }

  private static Schema partOf(Components components, String whole, String description) {
    Map<String, Schema> fields = new LinkedHashMap<>();
    Objects.requireNonNull(components.getSchemas().get(whole), whole)
        .getProperties()
        .forEach((name, field) -> fields.put(name, partly(field)));
    return OASFactory.createSchema()
        .addType(Schema.SchemaType.OBJECT)
        .description(description)
        .properties(fields);
  }

  private static Schema partly(Schema field) {
    String part = field.getRef() == null ? null : PARTS.get(field.getRef().replace(SCHEMAS, ""));
    return part == null ? field : OASFactory.createSchema().ref(SCHEMAS + part);
  }
}
