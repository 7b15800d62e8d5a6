package pk.itregistry.registry.firm;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import pk.itregistry.kernel.text.Folded;

/**
 * What two names have in common that are too like each other to tell two firms apart: they differ
 * at most in case, accents, letters drawn alike, blanks and punctuation, in an article, or in the
 * words of the firm's kind, such as (Pvt) Ltd beside Private Limited (Companies Act, 2017, section
 * 10).
 */
public final class NameLikeness {
  private static final Pattern BLANK = Pattern.compile("[^\\p{L}\\p{N}]+");

  private static final Set<String> OF_THE_KIND =
      Set.of(
          "private",
          "pvt",
          "public",
          "limited",
          "ltd",
          "smc",
          "company",
          "co",
          "corporation",
          "corp",
          "incorporated",
          "inc",
          "llp",
          "llc");

  private NameLikeness() {}

  /** The same for names that are alike; never empty where the name is not. */
  public static String of(String name) {
    String folded = LookAlikes.plain(Folded.of(name.replace("&", " and ")));
    List<String> words = new ArrayList<>(List.of(BLANK.split(folded)));
    words.removeIf(String::isEmpty);
    List<String> proper = new ArrayList<>(words);
    while (!proper.isEmpty() && OF_THE_KIND.contains(proper.getLast())) {
      proper.removeLast();
    }
    if (proper.size() > 1 && proper.getFirst().equals("the")) {
      proper.removeFirst();
    }
    String likeness = String.join("", proper.isEmpty() ? words : proper);
    return likeness.isEmpty() ? name : likeness; // a name of signs only
  }
}
