package pk.itregistry.contracts;

import com.fasterxml.classmate.ResolvedType;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.victools.jsonschema.generator.CustomDefinition;
import com.github.victools.jsonschema.generator.FieldScope;
import com.github.victools.jsonschema.generator.Option;
import com.github.victools.jsonschema.generator.OptionPreset;
import com.github.victools.jsonschema.generator.SchemaGenerationContext;
import com.github.victools.jsonschema.generator.SchemaGenerator;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfigBuilder;
import com.github.victools.jsonschema.generator.SchemaKeyword;
import com.github.victools.jsonschema.generator.SchemaVersion;
import java.lang.reflect.AccessibleObject;
import java.lang.reflect.AnnotatedElement;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The JSON Schema of an event's data, read off its record as {@link EventJson} writes it. */
final class EventSchemas {
  // As Jackson writes them; everything else is an object of its record's components.
  private static final Map<Class<?>, String> FORMATS =
      Map.of(
          UUID.class,
          "uuid",
          LocalDate.class,
          "date",
          Instant.class,
          "date-time",
          String.class,
          "");

  private final SchemaGenerator generator;

  EventSchemas() {
    SchemaGeneratorConfigBuilder rules =
        new SchemaGeneratorConfigBuilder(
                EventJson.MAPPER, SchemaVersion.DRAFT_7, OptionPreset.PLAIN_JSON)
            .with(Option.INLINE_ALL_SCHEMAS)
            .without(Option.SCHEMA_VERSION_INDICATOR);
    rules.forTypesInGeneral().withCustomDefinitionProvider(EventSchemas::written);
    rules.forFields().withRequiredCheck(field -> !mayBeMissing(field));
    rules.forFields().withNullableCheck(EventSchemas::mayBeMissing);
    this.generator = new SchemaGenerator(rules.build());
  }

  ObjectNode of(Class<? extends Event> event) {
    return generator.generateSchema(event);
  }

  private static boolean mayBeMissing(FieldScope field) {
    return !field.isFakeContainerItemScope()
        && field.getRawMember().getAnnotatedType().isAnnotationPresent(Nullable.class);
  }

  private static @Nullable CustomDefinition written(
      ResolvedType type, SchemaGenerationContext context) {
    Class<?> raw = type.getErasedType();
    Class<?> value = valueOf(raw);
    ObjectNode schema = context.getGeneratorConfig().createObjectNode();
    if (value == BigDecimal.class) {
      schema.put("type", "string").put("pattern", "^-?[0-9]+(\\.[0-9]+)?$");
    } else if (FORMATS.containsKey(value)) {
      schema.put("type", "string");
      if (!FORMATS.get(value).isEmpty()) {
        schema.put(context.getKeyword(SchemaKeyword.TAG_FORMAT), FORMATS.get(value));
      }
    } else {
      return null;
    }
    return new CustomDefinition(
        schema, CustomDefinition.DefinitionType.INLINE, CustomDefinition.AttributeInclusion.YES);
  }

  // What stands on the wire for a type: its @JsonValue, where it has one.
  private static Class<?> valueOf(Class<?> type) {
    Stream<? extends AccessibleObject> members =
        Stream.concat(
            Arrays.stream(type.getDeclaredFields()), Arrays.stream(type.getDeclaredMethods()));
    List<? extends AnnotatedElement> values =
        members.filter(member -> member.isAnnotationPresent(JsonValue.class)).toList();
    if (values.isEmpty()) {
      return type;
    }
    return switch (values.getFirst()) {
      case java.lang.reflect.Field field -> field.getType();
      case java.lang.reflect.Method method -> method.getReturnType();
      default -> type;
    };
  }
}
