package pk.itregistry.plumbing.http;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import pk.itregistry.kernel.form.Checked;
import pk.itregistry.kernel.problem.Faults;

/**
 * Reads JSON into a request record without stopping at the first fault: each component is read as
 * its type and annotations say ({@link FieldForm}); one that does not fit is left null and named.
 */
final class Shape {
  /** An object of which nothing was sent. */
  static final JsonNode NOTHING = JsonNodeFactory.instance.objectNode();

  private Shape() {}

  static <T extends Record> T bind(byte[] json, Class<T> shape, Faults faults) {
    return record(StrictJson.object(json), shape, faults);
  }

  /** As {@link #bind(byte[], Class, Faults)}, of what was sent laid over what stood before. */
  static <T extends Record> T bind(
      byte[] json, Map<String, String> before, Class<T> shape, Faults faults) {
    JsonNode sent = StrictJson.object(json);
    ObjectNode whole = JsonNodeFactory.instance.objectNode();
    before.forEach((pointer, value) -> {
      JsonPointer at = JsonPointer.valueOf(pointer);
      whole.withObject(at.head()).put(at.last().getMatchingProperty(), value);
    });
    lay(sent, whole);
    return record(whole, shape, faults);
  }

  private static void lay(JsonNode sent, ObjectNode over) {
    sent.properties()
        .forEach(field -> {
          if (field.getValue().isObject() && over.path(field.getKey()) instanceof ObjectNode part) {
            lay(field.getValue(), part);
          } else if (!field.getValue().isNull()) {
            over.set(field.getKey(), field.getValue());
          }
        });
  }

  static <T extends Record> T record(JsonNode object, Class<T> shape, Faults faults) {
    RecordForm form = RecordForm.of(shape);
    refuseUnknown(object, form.names(), faults);
    @Nullable Object[] values =
        form.fields().stream().map(field -> field.read(object.get(field.name()), faults)).toArray();
    T read = shape.cast(form.filled(values));
    if (read instanceof Checked together) {
      together.check(faults);
    }
    return read;
  }

  private static void refuseUnknown(JsonNode object, Set<String> known, Faults faults) {
    for (Iterator<String> names = object.fieldNames(); names.hasNext(); ) {
      String name = names.next();
      if (!known.contains(name)) {
        faults.add("/" + escaped(name), "unknown-field", "is not a field of this request");
      }
    }
  }

  // RFC 6901, and cut: nobody needs kilobytes of it back.
  private static String escaped(String name) {
    String shown = name.length() > 60 ? name.substring(0, 60) : name;
    return shown.replace("~", "~0").replace("/", "~1").replaceAll("\\p{Cntrl}|\\p{Cs}", "?");
  }

  /** The text as it was sent; null when nothing was, or something else, which is told. */
  static @Nullable String text(@Nullable JsonNode sent, Faults faults) {
    if (sent != null && !sent.isTextual()) {
      wrongType("a string", faults);
      return null;
    }
    return sent == null ? null : sent.textValue();
  }

  static @Nullable Object wrongType(String wanted, Faults faults) {
    faults.add("", "wrong-type", "must be " + wanted);
    return null;
  }
}
