package pk.itregistry.plumbing.print;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import com.openhtmltopdf.bidi.BidiReorderer;
import com.openhtmltopdf.bidi.support.ICUBidiReorderer;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Joins Arabic and Urdu letters as they are written: each takes the form that its neighbours ask
 * for. ICU does so for Arabic only, and leaves the letters of Urdu (as in سرٹیفکیٹ) standing apart.
 */
final class Letters implements BidiReorderer {
  private static final int ALONE = 0;
  private static final int LAST = 1;
  private static final int FIRST = 2;
  private static final int MIDDLE = 3;
  private static final int ALL = 4;
  private static final char LAM = '\u0644';
  private static final String JOINERS = "\u0640\u200D";
  private static final String ALEFS = "\u0622\u0623\u0625\u0627";
  private static final char LAM_ALEF = '\uFEF5';

  /**
   * Of each letter its forms: alone and last of those that join to the right only, and first and
   * middle of the others. Unicode's Presentation Forms A and B list them in this order.
   */
  private static final Map<String, List<Character>> FORMS =
      IntStream.concat(
              IntStream.concat(
                  IntStream.rangeClosed(0xFB50, 0xFBE7), IntStream.rangeClosed(0xFBFC, 0xFBFF)),
              IntStream.rangeClosed(0xFE80, 0xFEF4))
          .mapToObj(form -> (char) form)
          .filter(form -> letter(form).length() == 1 && letter(form).charAt(0) != form)
          .collect(groupingBy(Letters::letter, toList()));

  private final BidiReorderer order = new ICUBidiReorderer();

  private static String letter(char form) {
    return Normalizer.normalize(String.valueOf(form), Normalizer.Form.NFKC);
  }

  @Override
  public String shapeText(String text) {
    StringBuilder shaped = new StringBuilder(text.length());
    for (int at = 0; at < text.length(); at++) {
      char letter = text.charAt(at);
      int next = next(text, at, 1);
      boolean joinedBefore = joinsOn(text, next(text, at, -1)) && joinsBack(text, at);
      if (letter == LAM && next == at + 1 && isAlef(text, next)) {
        int pair = ALEFS.indexOf(text.charAt(next)) * 2 + (joinedBefore ? 1 : 0);
        shaped.append((char) (LAM_ALEF + pair));
        at = next;
      } else {
        shaped.append(form(letter, joinedBefore, joinsOn(text, at) && joinsBack(text, next)));
      }
    }
    return shaped.toString();
  }

  private static char form(char letter, boolean before, boolean after) {
    List<Character> forms = forms(letter);
    int wanted = ALONE;
    if (before) {
      wanted = after ? MIDDLE : LAST;
    } else if (after) {
      wanted = FIRST;
    }
    return wanted < forms.size() ? forms.get(wanted) : letter;
  }

  private static List<Character> forms(char letter) {
    return FORMS.getOrDefault(String.valueOf(letter), List.of());
  }

  /** The place of the neighbour, over marks that stand above or below a letter. */
  private static int next(String text, int at, int step) {
    int next = at + step;
    while (next >= 0
        && next < text.length()
        && Character.getType(text.charAt(next)) == Character.NON_SPACING_MARK) {
      next += step;
    }
    return next;
  }

  private static boolean joinsOn(String text, int at) {
    return isJoiner(text, at) || forms(text, at).size() == ALL;
  }

  private static boolean joinsBack(String text, int at) {
    return isJoiner(text, at) || forms(text, at).size() > 1;
  }

  private static boolean isAlef(String text, int at) {
    return at < text.length() && ALEFS.indexOf(text.charAt(at)) >= 0;
  }

  private static boolean isJoiner(String text, int at) {
    return at >= 0 && at < text.length() && JOINERS.indexOf(text.charAt(at)) >= 0;
  }

  private static List<Character> forms(String text, int at) {
    return at >= 0 && at < text.length() ? forms(text.charAt(at)) : List.of();
  }

  @Override
  public String deshapeText(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC);
  }

  @Override
  public String reorderRTLTextToLTR(String text) {
    return order.reorderRTLTextToLTR(text);
  }

  @Override
  public boolean isLiveImplementation() {
    return true;
  }
}
