package pk.itregistry.stack;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The committed realm without its secrets: ${person.NAME.password} and ${client.NAME.jwks} stand
 * where they go. Who there is follows from the template alone.
 */
record RealmTemplate(String text) {
  private static final Pattern BLANK = Pattern.compile("\\$\\{([a-z0-9.-]+)}");

  List<String> persons() {
    return names("person.", ".password");
  }

  List<String> clients() {
    return names("client.", ".jwks");
  }

  /** Fills every blank; the values become parts of JSON strings. */
  String fill(UnaryOperator<String> value) {
    return BLANK
        .matcher(text)
        .replaceAll(blank -> Matcher.quoteReplacement(escape(value.apply(blank.group(1)))));
  }

  private List<String> names(String before, String after) {
    return BLANK
        .matcher(text)
        .results()
        .map(blank -> blank.group(1))
        .filter(key -> key.startsWith(before) && key.endsWith(after))
        .map(key -> key.substring(before.length(), key.length() - after.length()))
        .distinct()
        .toList();
  }

  private static String escape(String value) {
    return value.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n");
  }
}
