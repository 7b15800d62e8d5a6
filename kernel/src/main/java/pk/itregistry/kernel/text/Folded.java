package pk.itregistry.kernel.text;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The form in which names are searched and likened: without case, accents, apostrophes and
 * punctuation, composed or not, the dotted and the dotless I alike, digits of any script plain, and
 * the letters of Urdu alike that keyboards give two codes.
 */
public final class Folded {
  private static final Pattern BLANKS = Pattern.compile(" {2,}");

  // What has no decomposition in Unicode and is still typed without its stroke or ligature.
  private static final Map<Integer, String> ALIKE =
      Map.ofEntries(
          Map.entry(0xF8, "o"),
          Map.entry(0x111, "d"),
          Map.entry(0x127, "h"),
          Map.entry(0x142, "l"),
          Map.entry(0xE6, "ae"),
          Map.entry(0x153, "oe"),
          Map.entry(0xF0, "d"),
          Map.entry(0xFE, "th"),
          Map.entry(0x64A, "\u06CC"), // Arabic yeh, Farsi yeh
          Map.entry(0x649, "\u06CC"), // alef maksura
          Map.entry(0x643, "\u06A9"), // Arabic kaf, keheh
          Map.entry(0x647, "\u06C1"), // Arabic heh, heh goal
          Map.entry(0x6BE, "\u06C1"), // heh doachashmee
          Map.entry(0x629, "\u06C1"), // teh marbuta
          Map.entry(0x640, "")); // tatweel only stretches a word

  private Folded() {}

  /** The folded form; empty when nothing of it would be left. */
  public static String of(String text) {
    StringBuilder folded = new StringBuilder();
    Normalizer.normalize(lower(Normalizer.normalize(text, Form.NFKD)), Form.NFKD)
        .codePoints()
        .filter(c -> !Characters.isMark(c) && !isApostrophe(c))
        .filter(c -> !Characters.isInvisible(c) && !Characters.isJoiner(c))
        .forEach(c -> append(c, folded));
    return BLANKS.matcher(folded).replaceAll(" ").strip();
  }

  // By way of the capitals, which different small letters share: sharp s and ss, both sigmas.
  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT).toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
  }

  private static void append(int character, StringBuilder folded) {
    int digit = Character.isDigit(character) ? Character.digit(character, 10) : -1;
    if (digit >= 0) {
      folded.append(digit);
    } else if (!Characters.isVisible(character) || isPunctuation(character)) {
      folded.append(' ');
    } else {
      folded.append(ALIKE.getOrDefault(character, Character.toString(character)));
    }
  }

  private static boolean isApostrophe(int character) {
    return switch (character) {
      case '\'', '`', 0xB4, 0x2BB, 0x2BC, 0x2BD, 0x2018, 0x2019, 0x201B, 0x2032 -> true;
      default -> false;
    };
  }

  private static boolean isPunctuation(int character) {
    return switch (Character.getType(character)) {
      case Character.CONNECTOR_PUNCTUATION,
          Character.DASH_PUNCTUATION,
          Character.START_PUNCTUATION,
          Character.END_PUNCTUATION,
          Character.INITIAL_QUOTE_PUNCTUATION,
          Character.FINAL_QUOTE_PUNCTUATION,
          Character.OTHER_PUNCTUATION ->
          true;
      default -> false;
    };
  }
}
