package pk.itregistry.plumbing.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationTarget;
import org.jboss.jandex.AnnotationValue;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.RecordComponentInfo;
import org.jspecify.annotations.Nullable;

/**
 * Says of every field what the code keeps to without an annotation: what may be missing (what is
 * {@link Nullable}), how long a text, how large a number, how long a list can be.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD, priority = -10)
public class CompleteSchemas implements OASFilter {
  private static final DotName MAY_BE_MISSING = DotName.createSimple(Nullable.class.getName());
  private static final DotName SCHEMA =
      DotName.createSimple("org.eclipse.microprofile.openapi.annotations.media.Schema");

  private final IndexView index;

  public CompleteSchemas(IndexView index) {
    this.index = index;
  }

  @Override
  public void filterOpenAPI(OpenAPI document) {
    Map<String, Schema> schemas =
        Optional.ofNullable(document.getComponents().getSchemas()).orElse(Map.of());
    for (ClassInfo type : index.getKnownClasses()) {
      if (type.isRecord() && type.name().toString().startsWith("pk.itregistry.")) {
        describe(type, schemas.get(nameOf(type)));
      }
    }
    schemas.values().forEach(CompleteSchemas::complete);
    Optional.ofNullable(document.getComponents().getParameters())
        .orElse(Map.of())
        .values()
        .forEach(CompleteSchemas::complete);
    Operations.of(document).forEach(CompleteSchemas::complete);
  }

  private static String nameOf(ClassInfo type) {
    AnnotationInstance own = type.declaredAnnotation(SCHEMA);
    AnnotationValue name = own == null ? null : own.value("name");
    return name == null ? type.simpleName() : name.asString();
  }

  private void describe(ClassInfo type, @Nullable Schema schema) {
    if (schema == null || schema.getProperties() == null || !describes(schema, type)) {
      return;
    }
    Set<String> required = new LinkedHashSet<>();
    Optional.ofNullable(schema.getRequired()).ifPresent(required::addAll);
    for (RecordComponentInfo part : type.recordComponents()) {
      Optional.ofNullable(schema.getProperties().get(part.name()))
          .ifPresent(field -> FieldForms.say(part, field));
      if (!part.type().hasAnnotation(MAY_BE_MISSING) && !FieldForms.mayBeMissing(part)) {
        required.add(part.name());
      }
    }
    if (!required.isEmpty()) {
      schema.setRequired(List.copyOf(required));
    }
  }

  // A schema may have the name of another class, which never goes over the wire.
  private boolean describes(Schema schema, ClassInfo type) {
    boolean nameIsTaken =
        type.declaredAnnotation(SCHEMA) == null
            && index.getAnnotations(SCHEMA).stream()
                .filter(annotation -> annotation.target().kind() == AnnotationTarget.Kind.CLASS)
                .map(annotation -> annotation.target().asClass())
                .anyMatch(other -> nameOf(other).equals(type.simpleName()));
    return !nameIsTaken
        && type.recordComponents().stream()
            .allMatch(part -> schema.getProperties().containsKey(part.name()));
  }

  private static void complete(Operation operation) {
    for (Parameter parameter :
        Optional.ofNullable(operation.getParameters()).orElse(new ArrayList<>())) {
      complete(parameter);
    }
  }

  private static void complete(Parameter parameter) {
    if ("limit".equals(parameter.getName())) {
      parameter.setSchema(FieldForms.pageSize());
    }
    if (parameter.getSchema() != null) {
      complete(parameter.getSchema());
    }
  }

  private static void complete(Schema schema) {
    // A set goes over the wire as a list; said to be one, it becomes in some clients what JSON
    // cannot carry.
    schema.setUniqueItems(null);
    FieldForms.complete(schema);
    if (schema.getItems() != null) {
      complete(schema.getItems());
    }
    if (schema.getAdditionalPropertiesSchema() != null) {
      complete(schema.getAdditionalPropertiesSchema());
    }
    if (schema.getProperties() != null) {
      schema.getProperties().values().forEach(CompleteSchemas::complete);
    }
  }
}
