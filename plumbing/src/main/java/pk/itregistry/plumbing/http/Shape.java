package pk.itregistry.plumbing.http;

import com.fasterxml.jackson.databind.JsonNode;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import pk.itregistry.kernel.problem.Faults;
import pk.itregistry.plumbing.http.RecordForm.Part;

/**
 * Binds JSON to a request record without stopping at the first fault. Components are String,
 * Boolean, Long, a record, or a List of Strings or records; a value that does not fit is left null
 * and named.
 */
final class Shape {
  private Shape() {}

  static <T extends Record> T bind(byte[] json, Class<T> shape, Faults faults) {
    return record(StrictJson.object(json), shape, faults);
  }

  private static <T extends Record> T record(JsonNode object, Class<T> shape, Faults faults) {
    RecordForm form = RecordForm.of(shape);
    refuseUnknown(object, form.names(), faults);
    @Nullable Object[] values = new Object[form.parts().size()];
    for (int i = 0; i < values.length; i++) {
      Part part = form.parts().get(i);
      JsonNode sent = object.get(part.name());
      values[i] =
          sent == null || sent.isNull()
              ? null
              : value(sent, part.type(), faults.in("/" + part.name()));
    }
    return shape.cast(form.filled(values));
  }

  private static void refuseUnknown(JsonNode object, Set<String> known, Faults faults) {
    for (Iterator<String> names = object.fieldNames(); names.hasNext(); ) {
      String name = names.next();
      if (!known.contains(name)) {
        faults.add("/" + escaped(name), "unknown-field", "is not a field of this request");
      }
    }
  }

  // RFC 6901, and never a caller's kilobytes back in his face.
  private static String escaped(String name) {
    String shown = name.length() > 60 ? name.substring(0, 60) : name;
    return shown.replace("~", "~0").replace("/", "~1").replaceAll("\\p{Cntrl}|\\p{Cs}", "?");
  }

  private static @Nullable Object value(JsonNode sent, Type type, Faults faults) {
    if (type == String.class) {
      return text(sent, faults);
    }
    if (type == Boolean.class) {
      return sent.isBoolean() ? sent.booleanValue() : wrongType("true or false", faults);
    }
    if (type == Long.class) {
      return sent.isIntegralNumber() && sent.canConvertToLong()
          ? sent.longValue()
          : wrongType("a whole number", faults);
    }
    if (type instanceof ParameterizedType list && list.getRawType() == List.class) {
      return sent.isArray()
          ? list(sent, list.getActualTypeArguments()[0], faults)
          : wrongType("an array", faults);
    }
    if (type instanceof Class<?> nested && nested.isRecord()) {
      return sent.isObject()
          ? record(sent, nested.asSubclass(Record.class), faults)
          : wrongType("an object", faults);
    }
    throw new IllegalStateException("a request record cannot hold " + type);
  }

  private static @Nullable Object text(JsonNode sent, Faults faults) {
    if (!sent.isTextual()) {
      return wrongType("a string", faults);
    }
    String text = sent.textValue();
    if (text.codePoints().anyMatch(Shape::unstorable)) {
      faults.add("", "malformed-text", "must not hold NUL or half of a surrogate pair");
      return null;
    }
    return text;
  }

  private static boolean unstorable(int codePoint) {
    return codePoint == 0
        || (codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE);
  }

  private static List<@Nullable Object> list(JsonNode array, Type element, Faults faults) {
    List<@Nullable Object> values = new ArrayList<>(array.size());
    for (int i = 0; i < array.size(); i++) {
      Faults at = faults.in("/" + i);
      JsonNode sent = array.get(i);
      Object value = sent.isNull() ? wrongType("a value", at) : value(sent, element, at);
      if (value != null) {
        values.add(value);
      }
    }
    return values;
  }

  private static @Nullable Object wrongType(String wanted, Faults faults) {
    faults.add("", "wrong-type", "must be " + wanted);
    return null;
  }
}
