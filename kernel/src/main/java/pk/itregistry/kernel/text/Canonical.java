package pk.itregistry.kernel.text;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The form by which an identifier from outside is compared: two spellings of one reference are one
 * reference. Letters and digits of any width are plain capitals; blanks and what shows nothing are
 * gone; a separator counts only between digits, where it parts two numbers, and then all separators
 * are the same: {@code ft-4906 1/11}, {@code FT4906 1-11} and {@code FT 49061.11} are one, {@code
 * FT490611-1} is another.
 */
public final class Canonical {
  private static final Pattern SEPARATORS = Pattern.compile("[-_./\\\\:\\p{Pd}\u2212]+");
  private static final Pattern NOT_BETWEEN_DIGITS = Pattern.compile("(?<!\\p{Nd})-|-(?!\\p{Nd})");

  private Canonical() {}

  /** The canonical form; empty when nothing of it would be left. */
  public static String of(String sent) {
    StringBuilder seen = new StringBuilder();
    Normalizer.normalize(sent, Form.NFKC)
        .codePoints()
        .filter(c -> !Characters.isInvisible(c) && !Characters.isJoiner(c))
        .filter(c -> !Characters.isBlank(c) && !Characters.isControl(c))
        .forEach(seen::appendCodePoint);
    String capitals = Normalizer.normalize(seen.toString().toUpperCase(Locale.ROOT), Form.NFKC);
    return NOT_BETWEEN_DIGITS.matcher(SEPARATORS.matcher(capitals).replaceAll("-")).replaceAll("");
  }

  /** Whether two spellings name the same. */
  public static boolean same(String one, String other) {
    return of(one).equals(of(other));
  }
}
