package pk.itregistry.plumbing.openapi;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationValue;
import org.jboss.jandex.DotName;
import org.jboss.jandex.RecordComponentInfo;
import org.jspecify.annotations.Nullable;
import pk.itregistry.kernel.form.Decimal;
import pk.itregistry.kernel.form.Entries;
import pk.itregistry.kernel.form.Text;
import pk.itregistry.kernel.page.Page;

/**
 * How a field is described: as its component says ({@link Text}, {@link Decimal}, {@link Entries}),
 * which is how it is read too; else as widely as any field of its type may be.
 */
final class FieldForms {
  // What Text takes: anything that is no control character.
  private static final String TEXT = "^[^\\x00-\\x1f\\x7f-\\x9f]*$";
  private static final int LONGEST_TEXT = 4000;
  private static final String DIGITS = "[0-9]{1,16}(\\.[0-9]{1,8})?$";
  private static final BigDecimal EXACT_EVERYWHERE = new BigDecimal("9007199254740991");

  private FieldForms() {}

  /** Says what stands on a record's component. */
  static void say(RecordComponentInfo part, Schema schema) {
    AnnotationInstance text = on(part, Text.class);
    if (text != null) {
      Schema one = schema.getItems() == null ? schema : schema.getItems();
      one.setMaxLength(text.value("most").asInt());
      one.setPattern(TEXT);
    }
    AnnotationInstance decimal = on(part, Decimal.class);
    if (decimal != null) {
      say(Decimal.Sign.valueOf(decimal.value().asEnum()), schema);
    }
    AnnotationInstance entries = on(part, Entries.class);
    if (entries != null) {
      AnnotationValue least = entries.value("least");
      if (least != null) {
        schema.setMinItems(least.asInt());
      }
      schema.setMaxItems(entries.value("most").asInt());
    }
  }

  private static void say(Decimal.Sign sign, Schema schema) {
    schema.setRef(null);
    schema.setType(List.of(Schema.SchemaType.STRING));
    schema.setPattern((sign == Decimal.Sign.ANY ? "^-?" : "^") + DIGITS);
    schema.setMaxLength(26);
  }

  /** Whether a list may be missing, since it may be empty. */
  static boolean mayBeMissing(RecordComponentInfo part) {
    AnnotationInstance entries = on(part, Entries.class);
    return entries != null && entries.value("least") == null;
  }

  private static @Nullable AnnotationInstance on(RecordComponentInfo part, Class<?> kind) {
    return part.annotation(DotName.createSimple(kind.getName()));
  }

  /** Completes what the schema of a field leaves open. */
  static void complete(Schema schema) {
    boolean text =
        schema.getRef() != null
            || (schema.getType() != null && schema.getType().contains(Schema.SchemaType.STRING));
    if (text) {
      asText(schema);
    }
    if (schema.getRef() != null) {
      schema.setType(null); // what it refers to says so
      return;
    }
    if (schema.getType() == null) {
      return;
    }
    if (schema.getType().contains(Schema.SchemaType.STRING)) {
      text(schema);
    } else if (schema.getType().contains(Schema.SchemaType.INTEGER)) {
      number(schema);
    } else if (schema.getType().contains(Schema.SchemaType.ARRAY) && schema.getMaxItems() == null) {
      schema.setMaxItems(Page.MAX_LIMIT);
    }
  }

  // The scanner takes a decimal's example for a number; on the wire it is a text.
  private static void asText(Schema schema) {
    List<Object> examples = schema.getExamples();
    if (examples != null && examples.stream().anyMatch(Number.class::isInstance)) {
      schema.setExamples(examples.stream().map(FieldForms::decimal).toList());
    }
  }

  private static Object decimal(Object example) {
    if (!(example instanceof Number)) {
      return example;
    }
    BigDecimal plain = new BigDecimal(example.toString()).stripTrailingZeros();
    return plain.setScale(Math.max(2, plain.scale())).toPlainString();
  }

  /** How many rows of a list are asked for: a number, though the code reads a text. */
  static Schema pageSize() {
    return OASFactory.createSchema()
        .addType(Schema.SchemaType.INTEGER)
        .format("int32")
        .minimum(BigDecimal.ONE)
        .maximum(BigDecimal.valueOf(Page.MAX_LIMIT))
        .defaultValue(Page.DEFAULT_LIMIT);
  }

  private static void text(Schema schema) {
    if (schema.getEnumeration() != null && !schema.getEnumeration().isEmpty()) {
      return;
    }
    boolean formatted = schema.getFormat() != null;
    if (schema.getMaxLength() == null) {
      schema.setMaxLength(formatted ? lengthOf(schema.getFormat()) : LONGEST_TEXT);
    }
    if (!formatted && schema.getPattern() == null) {
      schema.setPattern(TEXT);
    }
  }

  private static int lengthOf(String format) {
    return switch (format.toLowerCase(Locale.ROOT)) {
      case "date" -> 10;
      case "uuid" -> 36;
      case "date-time", "decimal" -> 40;
      case "email" -> 254;
      default -> 2000;
    };
  }

  private static void number(Schema schema) {
    if (schema.getFormat() == null) {
      schema.setFormat("int32");
    }
    boolean small = "int32".equals(schema.getFormat());
    if (schema.getMaximum() == null) {
      schema.setMaximum(small ? BigDecimal.valueOf(Integer.MAX_VALUE) : EXACT_EVERYWHERE);
    }
    if (schema.getMinimum() == null) {
      schema.setMinimum(BigDecimal.ZERO);
    }
  }
}
