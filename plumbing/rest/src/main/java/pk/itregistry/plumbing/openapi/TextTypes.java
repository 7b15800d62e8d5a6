package pk.itregistry.plumbing.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationValue;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import pk.itregistry.kernel.form.Form;

/** A type that is one text on the wire is described by the {@link Form} that stands on it. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD, priority = -9)
public class TextTypes implements OASFilter {
  private static final DotName FORM = DotName.createSimple(Form.class.getName());

  private final IndexView index;

  public TextTypes(IndexView index) {
    this.index = index;
  }

  @Override
  public void filterOpenAPI(OpenAPI document) {
    Map<String, Schema> schemas =
        Optional.ofNullable(document.getComponents().getSchemas()).orElse(Map.of());
    for (AnnotationInstance form : index.getAnnotations(FORM)) {
      String name = form.target().asClass().simpleName();
      if (schemas.containsKey(name)) {
        document.getComponents().addSchema(name, described(form));
      }
    }
  }

  private static Schema described(AnnotationInstance form) {
    Schema schema =
        OASFactory.createSchema()
            .addType(Schema.SchemaType.STRING)
            .maxLength(form.value("longest").asInt());
    Optional.ofNullable(form.value("shortest"))
        .ifPresent(shortest -> schema.setMinLength(shortest.asInt()));
    text(form, "pattern").ifPresent(schema::setPattern);
    text(form, "format").ifPresent(schema::setFormat);
    text(form, "description").ifPresent(schema::setDescription);
    text(form, "example").ifPresent(example -> schema.setExamples(List.of(example)));
    return schema;
  }

  private static Optional<String> text(AnnotationInstance form, String what) {
    return Optional.ofNullable(form.value(what))
        .map(AnnotationValue::asString)
        .filter(said -> !said.isEmpty());
  }
}
