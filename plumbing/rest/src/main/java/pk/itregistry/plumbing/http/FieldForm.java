package pk.itregistry.plumbing.http;

import com.fasterxml.jackson.databind.JsonNode;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import pk.itregistry.kernel.form.Decimal;
import pk.itregistry.kernel.form.Entries;
import pk.itregistry.kernel.form.Text;
import pk.itregistry.kernel.money.Decimals;
import pk.itregistry.kernel.problem.Faults;
import pk.itregistry.kernel.text.PlainText;

/**
 * A field of a request record: its name, and how it reads what was sent. The component's type and
 * annotations say all of it, and a component that is not {@code @Nullable} must be sent.
 */
record FieldForm(String name, Reading reading) {

  /** Reads a value, or names its fault and gives null. Missing is null or an explicit null. */
  interface Reading {
    @Nullable Object read(@Nullable JsonNode sent, Faults faults);
  }

  static FieldForm of(RecordComponent component) {
    boolean optional = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    return new FieldForm(
        component.getName(), reading(component.getGenericType(), component, optional));
  }

  @Nullable Object read(@Nullable JsonNode sent, Faults faults) {
    boolean missing = sent == null || sent.isNull();
    return reading.read(missing ? null : sent, faults.in("/" + name));
  }

  private static Reading reading(Type type, AnnotatedElement said, boolean optional) {
    if (type instanceof ParameterizedType list && list.getRawType() == List.class) {
      return list(list.getActualTypeArguments()[0], said, optional);
    }
    if (!(type instanceof Class<?> one)) {
      throw new IllegalStateException("a request record cannot hold " + type);
    }
    if (one == String.class) {
      return text(said, optional);
    }
    if (one == Boolean.class) {
      return plain(optional, "true or false", JsonNode::isBoolean, JsonNode::booleanValue);
    }
    if (one == Long.class) {
      return plain(
          optional,
          "a whole number",
          sent -> sent.isIntegralNumber() && sent.canConvertToLong(),
          JsonNode::longValue);
    }
    return value(one, said, optional)
        .orElseGet(() -> {
          if (!one.isRecord()) {
            throw new IllegalStateException("a request record cannot hold " + one);
          }
          return record(one.asSubclass(Record.class), optional);
        });
  }

  private static Reading text(AnnotatedElement said, boolean optional) {
    int most = annotation(said, Text.class).most();
    return (sent, faults) -> {
      String given = Shape.text(sent, faults);
      String text = faults.optional("", given, plain -> PlainText.of(plain, most));
      if (sent != null && text == null) {
        return null; // its fault is told
      }
      boolean nothing = text == null || text.isEmpty();
      return nothing ? (optional ? null : faults.required("", null, missing -> missing)) : text;
    };
  }

  private static Optional<Reading> value(Class<?> type, AnnotatedElement said, boolean optional) {
    Optional<Function<String, Object>> form =
        type == BigDecimal.class ? Optional.of(decimal(said)) : ValueForms.of(type);
    return form.map(of ->
        byText(
            optional,
            (sent, faults) ->
                optional ? faults.optional("", sent, of) : faults.required("", sent, of)));
  }

  private static Reading byText(boolean optional, TextReading reading) {
    return (sent, faults) -> {
      String text = Shape.text(sent, faults);
      boolean nothing = text == null && (sent != null || optional);
      return nothing ? null : reading.read(text, faults);
    };
  }

  private interface TextReading {
    @Nullable Object read(@Nullable String sent, Faults faults);
  }

  private static Function<String, Object> decimal(AnnotatedElement said) {
    return switch (annotation(said, Decimal.class).value()) {
      case ANY -> Decimals::of;
      case NOT_NEGATIVE -> Decimals::notNegative;
      case POSITIVE -> Decimals::positive;
    };
  }

  private interface Test {
    boolean of(JsonNode sent);
  }

  private static Reading plain(
      boolean optional, String wanted, Test fits, Function<JsonNode, Object> value) {
    return (sent, faults) -> {
      if (sent == null) {
        return optional ? null : faults.required("", null, value);
      }
      return fits.of(sent) ? value.apply(sent) : Shape.wrongType(wanted, faults);
    };
  }

  private static Reading record(Class<? extends Record> shape, boolean optional) {
    return (sent, faults) -> {
      if (sent == null) {
        // What must be sent of it is named field by field.
        return optional ? null : Shape.record(Shape.NOTHING, shape, faults);
      }
      return sent.isObject()
          ? Shape.record(sent, shape, faults)
          : Shape.wrongType("an object", faults);
    };
  }

  private static Reading list(Type element, AnnotatedElement said, boolean optional) {
    Reading one = entry(element, said);
    Entries entries = annotation(said, Entries.class);
    return (sent, faults) -> {
      if (sent != null && !sent.isArray()) {
        Shape.wrongType("an array", faults);
        return List.of(); // a list is never null, so that what is checked together need not ask
      }
      int size = sent == null ? 0 : sent.size();
      if (size < entries.least() && !(optional && sent == null)) {
        faults.add("", "out-of-range", range(entries));
      } else if (size > entries.most()) {
        boolean bounded = entries.least() > 0;
        faults.add("", bounded ? "out-of-range" : "too-many", range(entries));
        return List.of();
      }
      return sent == null ? (optional ? null : List.of()) : list(sent, one, faults);
    };
  }

  private static Reading entry(Type element, AnnotatedElement said) {
    if (element instanceof ParameterizedType tried && tried.getRawType() == Tried.class) {
      Reading inside = entry(tried.getActualTypeArguments()[0], said);
      return (sent, faults) -> {
        Faults own = faults.aside();
        Object value = inside.read(sent, own);
        return new Tried<>(own.any() ? null : value, own.told());
      };
    }
    Reading plain = reading(element, said, false);
    return (sent, faults) ->
        sent == null || sent.isNull()
            ? Shape.wrongType("a value", faults)
            : plain.read(sent, faults);
  }

  private static String range(Entries entries) {
    return entries.least() == 0
        ? "must have at most %,d entries".formatted(entries.most())
        : "must have %d to %,d entries".formatted(entries.least(), entries.most());
  }

  private static List<@Nullable Object> list(JsonNode sent, Reading one, Faults faults) {
    List<@Nullable Object> values = new ArrayList<>(sent.size());
    for (int i = 0; i < sent.size(); i++) {
      Object value = one.read(sent.get(i), faults.in("/" + i));
      if (value != null) {
        values.add(value);
      }
    }
    return values;
  }

  private static <A extends java.lang.annotation.Annotation> A annotation(
      AnnotatedElement said, Class<A> kind) {
    A found = said.getAnnotation(kind);
    if (found == null) {
      throw new IllegalStateException(said + " needs @" + kind.getSimpleName());
    }
    return found;
  }
}
