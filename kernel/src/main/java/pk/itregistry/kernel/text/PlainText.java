package pk.itregistry.kernel.text;

import java.text.BreakIterator;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Locale;
import java.util.stream.IntStream;
import pk.itregistry.kernel.problem.MalformedValue;
import pk.itregistry.kernel.problem.Refused;

/**
 * The one reading of text at every door: composed (Unicode normalization form C), any space is a
 * space, what shows nothing is left out, blanks at the ends are gone. Text that shows nothing at
 * all is empty.
 */
public final class PlainText {
  private PlainText() {}

  /**
   * Reads what was sent.
   *
   * @throws Refused {@code malformed-text} when it holds control characters, halves of surrogate
   *     pairs or code points that are no characters
   */
  public static String of(String sent) {
    if (isPlainAscii(sent)) {
      return sent.strip();
    }
    sent.codePoints().forEach(PlainText::refuseWhatIsNoText);
    return of(sent.codePoints());
  }

  /**
   * As {@link #of(String)}, of a bounded length.
   *
   * @param most characters, that is Unicode code points
   * @throws Refused also {@code too-long}
   */
  public static String of(String sent, int most) {
    String text = of(sent);
    if (text.codePointCount(0, text.length()) > most) {
      throw new Refused(
          new MalformedValue("too-long", "must have at most %,d characters".formatted(most)));
    }
    return text;
  }

  /** As {@link #of(String)}, of text that stands somewhere already: what is no text is left out. */
  public static String mend(String stored) {
    return of(
        stored
            .codePoints()
            .map(c -> Characters.isControl(c) ? ' ' : c)
            .filter(c -> !Characters.isHalf(c) && !Characters.isNone(c)));
  }

  /**
   * The beginning of a text, at most so many characters (code points) of it, cut where one
   * character as a reader sees it ends.
   */
  public static String cut(String text, int most) {
    if (text.codePointCount(0, text.length()) <= most) {
      return text;
    }
    int end = text.offsetByCodePoints(0, most);
    BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
    characters.setText(text);
    int whole = characters.isBoundary(end) ? end : characters.preceding(end);
    return text.substring(0, whole > 0 ? whole : end).stripTrailing();
  }

  private static boolean isPlainAscii(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ' ' || c > '~') {
        return false;
      }
    }
    return true;
  }

  private static void refuseWhatIsNoText(int character) {
    if (Characters.isControl(character)
        || Characters.isHalf(character)
        || Characters.isNone(character)) {
      throw new Refused(
          new MalformedValue(
              "malformed-text",
              "must not hold control characters, half pairs or code points that are no characters"));
    }
  }

  private static String of(IntStream characters) {
    StringBuilder seen = new StringBuilder();
    characters
        .filter(c -> !Characters.isInvisible(c))
        .map(c -> Characters.isBlank(c) ? ' ' : c)
        .forEach(seen::appendCodePoint);
    String text = Normalizer.normalize(seen, Form.NFC).strip();
    return text.codePoints().anyMatch(Characters::isVisible) ? text : "";
  }
}
