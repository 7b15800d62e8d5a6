package pk.itregistry.stack;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.security.SecureRandom;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Passwords of this data folder, each made by chance when it is first asked for. */
final class Secrets {
  private static final String ALPHABET = "ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnpqrstuvwxyz23456789";
  private static final int LENGTH = 24;

  private final Place place;
  private final SecureRandom random = new SecureRandom();
  private final Map<String, String> values = new TreeMap<>();

  Secrets(Place place) {
    this.place = place;
    if (Files.exists(place.secrets())) {
      values.putAll(parse(Disk.read(place.secrets())));
    }
  }

  String get(String key) {
    @Nullable String known = values.get(key);
    if (known != null) {
      return known;
    }
    String made =
        random
            .ints(LENGTH, 0, ALPHABET.length())
            .mapToObj(i -> String.valueOf(ALPHABET.charAt(i)))
            .collect(Collectors.joining());
    values.put(key, made);
    Disk.writeSecret(place.secrets(), print(values));
    return made;
  }

  boolean knows(String key) {
    return values.containsKey(key);
  }

  static Map<String, String> parse(String text) {
    var properties = new Properties();
    try {
      properties.load(new StringReader(text));
    } catch (IOException e) {
      throw new IllegalStateException("A string can always be read", e);
    }
    var values = new TreeMap<String, String>();
    properties.forEach((key, value) -> values.put(key.toString(), value.toString()));
    return values;
  }

  /** One key=value a line; only the backslash needs care, and it does not occur on Linux paths. */
  static String print(Map<String, String> values) {
    return new TreeMap<>(values)
        .entrySet().stream()
            .map(entry -> entry.getKey() + "=" + entry.getValue().replace("\\", "\\\\") + "\n")
            .collect(Collectors.joining());
  }
}
