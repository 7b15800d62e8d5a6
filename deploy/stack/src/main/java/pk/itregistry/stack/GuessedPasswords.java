package pk.itregistry.stack;

import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What a password may not be though no list knows it: a word that everybody tries, in whatever
 * spelling and with nothing but digits and signs around it (P@ssw0rd-2026!), and fewer than five
 * different characters (abababababab).
 */
record GuessedPasswords(Path folder) {
  private static final Map<Character, String> SPELLINGS =
      Map.of('a', "[a@4]", 'e', "[e3]", 'i', "[i1!]", 'o', "[o0]", 's', "[s$5]", 't', "[t7]");

  // Possessive, so that a long one costs no more than its length.
  private static final String FIVE_DIFFERENT =
      "(.)\\1*+(.)(?:\\1|\\2)*+(.)(?:\\1|\\2|\\3)*+(.)(?:\\1|\\2|\\3|\\4)*+.+";

  /** What the issuer demands that a password matches. */
  String pattern() {
    String words =
        Disk.read(folder.resolve("guessed-words.txt"))
            .lines()
            .map(GuessedPasswords::inAnySpelling)
            .collect(Collectors.joining("|"));
    return "(?is)(?!(?:[^a-z]*(?:" + words + ")){1,3}[^a-z]*$)" + FIVE_DIFFERENT;
  }

  private static String inAnySpelling(String word) {
    return word.chars()
        .mapToObj(letter -> (char) letter)
        .map(letter -> SPELLINGS.getOrDefault(letter, String.valueOf(letter)))
        .collect(Collectors.joining());
  }
}
