package pk.itregistry.stack.access;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What the running stack wrote about itself: addresses, passwords and the paths of keys. */
public final class StackProperties {
  /** Names the system property, or else the environment variable, that holds the file's path. */
  public static final String VARIABLE = "ITR_STACK";

  private final Map<String, String> values;

  private StackProperties(Map<String, String> values) {
    this.values = values;
  }

  public static StackProperties of(Map<String, String> values) {
    return new StackProperties(new TreeMap<>(values));
  }

  public static StackProperties read(Path file) {
    var properties = new Properties();
    try (Reader reader = Files.newBufferedReader(file)) {
      properties.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + file + ": is the stack up?", e);
    }
    var values = new TreeMap<String, String>();
    properties.forEach((key, value) -> values.put(key.toString(), value.toString()));
    return new StackProperties(values);
  }

  /** Reads the file that ITR_STACK names. */
  public static StackProperties fromEnvironment() {
    @Nullable String property = System.getProperty(VARIABLE);
    @Nullable String file = property != null ? property : System.getenv(VARIABLE);
    if (file == null || file.isBlank()) {
      throw new IllegalStateException(
          "Set ITR_STACK to the path of the stack.properties that ./dev infra up wrote");
    }
    return read(Path.of(file));
  }

  public String get(String key) {
    @Nullable String value = values.get(key);
    if (value == null) {
      throw new IllegalArgumentException("The stack's properties have no " + key);
    }
    return value;
  }

  public boolean has(String key) {
    return values.containsKey(key);
  }

  public URI issuer() {
    return URI.create(get("keycloak.issuer"));
  }

  public String personPassword(String name) {
    return get("person." + name + ".password");
  }

  public Path clientKey(String name) {
    return Path.of(get("client." + name + ".key"));
  }

  public boolean isClient(String name) {
    return has("client." + name + ".key");
  }

  public List<String> persons() {
    return names("person.", ".password");
  }

  public List<String> clients() {
    return names("client.", ".key");
  }

  private List<String> names(String before, String after) {
    return values.keySet().stream()
        .filter(key -> key.startsWith(before) && key.endsWith(after))
        .map(key -> key.substring(before.length(), key.length() - after.length()))
        .toList();
  }
}
