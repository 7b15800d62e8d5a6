package pk.itregistry.incentives.bankmessage;

import java.util.regex.Pattern;
import pk.itregistry.kernel.text.PlainText;

/**
 * Text as it may stand in a message to a bank, whatever was stored: what XML holds, in characters
 * that banks' schemas and systems take. Letters of any script stay; pictures, symbols and what lies
 * outside Unicode's first plane go.
 */
final class BankText {
  private static final Pattern BLANKS = Pattern.compile(" {2,}");

  private BankText() {}

  /** The text, cut between characters as a reader sees them; empty when nothing of it may stand. */
  static String of(String stored, int longest) {
    StringBuilder taken = new StringBuilder();
    PlainText.mend(stored).codePoints().filter(BankText::isTaken).forEach(taken::appendCodePoint);
    String text = BLANKS.matcher(taken).replaceAll(" ").strip();
    return PlainText.cut(text, longest);
  }

  private static boolean isTaken(int character) {
    return Character.isBmpCodePoint(character)
        && switch (Character.getType(character)) {
          case Character.OTHER_SYMBOL,
              Character.PRIVATE_USE,
              Character.UNASSIGNED,
              Character.SURROGATE,
              Character.CONTROL,
              Character.FORMAT,
              Character.LINE_SEPARATOR,
              Character.PARAGRAPH_SEPARATOR ->
              false;
          default -> true;
        };
  }
}
