package pk.itregistry.plumbing.print;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/** What stands on pages and letters, each in English and in Urdu. */
public final class Words {
  private static final DateTimeFormatter ENGLISH =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
  private static final DateTimeFormatter URDU =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.of("ur", "PK"));

  private final Properties words = new Properties();

  private Words(String text) {
    try {
      words.load(new StringReader(text));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The words of that file: the installation's own, or else that of the class path.
   *
   * @param own the folder of the installation's own templates and words
   */
  public static Words named(String name, Optional<Path> own) {
    return new Words(PrintFiles.text(name, own));
  }

  /** Whether there are words for it in both languages. */
  public boolean has(String key) {
    return words.containsKey(key + ".en") && words.containsKey(key + ".ur");
  }

  /** The words for it in both languages, for a template: {@code en} and {@code ur}. */
  public Map<String, String> of(String key) {
    if (!has(key)) {
      throw new IllegalStateException("there are no words for " + key);
    }
    return both(words.getProperty(key + ".en"), words.getProperty(key + ".ur"));
  }

  /** A day, as it is written in both languages. */
  public static Map<String, String> of(LocalDate day) {
    return both(ENGLISH.format(day), URDU.format(day));
  }

  /** What is written alike in both languages, such as a number. */
  public static Map<String, String> alike(String text) {
    return both(text, "");
  }

  private static Map<String, String> both(String english, String urdu) {
    return Map.of("en", english, "ur", urdu);
  }
}
