package pk.itregistry.stack.access;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** One thing of access.json. What nobody asked for in the end is a misspelt field. */
final class Entry {
  private final String where;
  private final Map<String, Object> unread;

  Entry(String where, Map<?, ?> fields) {
    this.where = where;
    this.unread = new LinkedHashMap<>();
    fields.forEach((name, value) -> unread.put(String.valueOf(name), value));
  }

  String text(String field) {
    return maybeText(field).orElseThrow(() -> fault(field + " is missing"));
  }

  Optional<String> maybeText(String field) {
    return take(field, String.class);
  }

  OptionalInt maybeNumber(String field) {
    return take(field, Number.class).stream().mapToInt(Number::intValue).findAny();
  }

  /** A list of names; none when the field is missing. */
  List<String> texts(String field) {
    return list(field).stream().map(one -> as(field, one, String.class)).toList();
  }

  Map<String, String> named(String field) {
    Map<String, String> named = new LinkedHashMap<>();
    Map<?, ?> said = take(field, Map.class).orElse(Map.of());
    said.forEach((name, value) -> named.put(String.valueOf(name), as(field, value, String.class)));
    return named;
  }

  List<Entry> entries(String field) {
    List<Entry> entries = new ArrayList<>();
    for (Object one : list(field)) {
      entries.add(new Entry(field + "[" + entries.size() + "]", as(field, one, Map.class)));
    }
    return entries;
  }

  /** What was made of it, if nothing is left over. */
  <T> T whole(T made) {
    if (!unread.isEmpty()) {
      throw fault("nobody reads " + unread.keySet());
    }
    return made;
  }

  IllegalArgumentException fault(String what) {
    return new IllegalArgumentException("%s, %s: %s".formatted(AccessFile.PATH, where, what));
  }

  private List<?> list(String field) {
    return take(field, List.class).orElse(List.of());
  }

  private <T> Optional<T> take(String field, Class<T> form) {
    return Optional.ofNullable(unread.remove(field)).map(value -> as(field, value, form));
  }

  private <T> T as(String field, @Nullable Object value, Class<T> form) {
    if (!form.isInstance(value)) {
      throw fault(field + " is of another form");
    }
    return form.cast(value);
  }
}
