package pk.itregistry.registry.notice;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The words of the letters. Nobody's language is known, so each letter says it in English and in
 * Urdu. A file of words has a section for each kind: a line with its name, a line that is the
 * subject, and the text.
 */
final class Words {
  private static final Pattern SECTION = Pattern.compile("(?m)^== ");
  private static final List<Words> LANGUAGES = List.of(in("en"), in("ur"));
  private static final String FOOT = "FOOT";

  private final Locale language;
  private final Map<String, Section> sections;

  private record Section(String subject, String text) {}

  /** What stands on the paper. */
  record Written(String subject, String text) {}

  private Words(Locale language, Map<String, Section> sections) {
    this.language = language;
    this.sections = sections;
  }

  private static Words in(String language) {
    Map<String, Section> sections = new HashMap<>();
    SECTION
        .splitAsStream(read("/letters/" + language + ".txt"))
        .filter(part -> !part.isBlank())
        .map(part -> part.split("\n", 3))
        .forEach(lines ->
            sections.put(lines[0].strip(), new Section(lines[1].strip(), lines[2].strip())));
    return new Words(Locale.of(language, "PK"), sections);
  }

  private static String read(String file) {
    try (InputStream words = Objects.requireNonNull(Words.class.getResourceAsStream(file))) {
      return new String(words.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The letter in words. */
  static Written of(Notices.Letter letter) {
    return new Written(
        LANGUAGES.getFirst().filled(letter, Section::subject),
        LANGUAGES.stream()
            .map(words -> words.filled(letter, Section::text) + "\n\n" + words.section(FOOT).text())
            .collect(Collectors.joining("\n\n--\n\n")));
  }

  private String filled(Notices.Letter letter, Function<Section, String> part) {
    return part.apply(section(letter.kind().name()))
        .replace("{case}", letter.caseNumber())
        .replace("{day}", day(letter.day()))
        .replace("{code}", letter.code() == null ? "" : letter.code());
  }

  private Section section(String name) {
    return Objects.requireNonNull(sections.get(name), name);
  }

  private String day(@Nullable LocalDate day) {
    return day == null ? "" : DateTimeFormatter.ofPattern("d MMMM yyyy", language).format(day);
  }
}
