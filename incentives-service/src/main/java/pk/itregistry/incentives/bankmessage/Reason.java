package pk.itregistry.incentives.bankmessage;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pk.itregistry.kernel.text.PlainText;

/**
 * Why a bank did so.
 *
 * @param code ISO's or the bank's own, or its words where it gives no code
 * @param words what it says beside that
 */
public record Reason(@Nullable String code, @Nullable String words) {
  /** A bank that gives none. */
  public static final Reason NONE = new Reason(null, null);

  private static final int LONGEST_CODE = 140;
  private static final int LONGEST_WORDS = 500;

  /** Of all reasons given, the first code is the reason; nothing of the rest is lost. */
  static Reason of(List<Element> given) {
    List<String> said =
        Stream.of(texts(given, "Rsn/Cd"), texts(given, "Rsn/Prtry"), words(given))
            .flatMap(texts -> texts)
            .map(PlainText::mend)
            .filter(text -> !text.isEmpty())
            .distinct()
            .toList();
    if (said.isEmpty()) {
      return NONE;
    }
    String rest = said.stream().skip(1).collect(Collectors.joining("; "));
    return new Reason(
        PlainText.cut(said.getFirst(), LONGEST_CODE),
        rest.isEmpty() ? null : PlainText.cut(rest, LONGEST_WORDS));
  }

  private static Stream<String> texts(List<Element> given, String path) {
    return given.stream().map(reason -> reason.text(path)).flatMap(Optional::stream);
  }

  // Long words come in pieces.
  private static Stream<String> words(List<Element> given) {
    return given.stream()
        .map(reason ->
            reason.parts("AddtlInf").stream().map(Element::text).collect(Collectors.joining(" ")));
  }
}
