package pk.itregistry.registry.firm;

import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Letters of other scripts that are drawn like Latin ones. The table holds those of Cyrillic and
 * Greek, with which names are imitated; a name that mixes them with Latin in one word deserves a
 * look, and is refused by nobody.
 */
public final class LookAlikes {
  private static final Set<UnicodeScript> ALIKE =
      EnumSet.of(
          UnicodeScript.LATIN,
          UnicodeScript.CYRILLIC,
          UnicodeScript.GREEK,
          UnicodeScript.ARMENIAN,
          UnicodeScript.CHEROKEE);

  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

  // By how the capital or the small letter is drawn; folded text holds small letters only.
  private static final Map<Integer, Integer> LATIN =
      pairs(
          "\u0430a\u0432b\u0441c\u0501d\u0435e\u04BBh\u043Dh\u0456i\u0458j\u043Ak\u04CFl\u043Cm"
              + "\u043Eo\u0440p\u051Bq\u0455s\u0442t\u051Dw\u0445x\u0443y"
              + "\u03B1a\u03B2b\u03F2c\u03B5e\u03B7h\u03B9i\u03F3j\u03BAk\u03BCm\u03BDn\u03BFo"
              + "\u03C1p\u03C4t\u03C5y\u03C7x\u03B6z");

  private LookAlikes() {}

  private static Map<Integer, Integer> pairs(String table) {
    int[] letters = table.codePoints().toArray();
    return Stream.iterate(0, at -> at < letters.length, at -> at + 2)
        .collect(Collectors.toUnmodifiableMap(at -> letters[at], at -> letters[at + 1]));
  }

  /** A folded text with each such letter as the Latin one that it looks like. */
  static String plain(String folded) {
    StringBuilder plain = new StringBuilder();
    folded
        .codePoints()
        .forEach(letter -> plain.appendCodePoint(LATIN.getOrDefault(letter, letter)));
    return plain.toString();
  }

  /** Whether one word of the name has letters of two scripts that look alike. */
  public static boolean mixed(String name) {
    return BETWEEN_WORDS
        .splitAsStream(name)
        .anyMatch(word ->
            word.codePoints().mapToObj(UnicodeScript::of).filter(ALIKE::contains).distinct().count()
                > 1);
  }
}
