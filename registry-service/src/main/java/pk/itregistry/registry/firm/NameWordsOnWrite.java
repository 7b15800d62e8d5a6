package pk.itregistry.registry.firm;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.PostPersist;
import jakarta.persistence.PostUpdate;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import pk.itregistry.plumbing.database.Database;

/**
 * Keeps the words that names in the register are made of, each once: a search that finds nothing is
 * likened to them, which are few beside the names. A word stays when the last name with it goes.
 */
@ApplicationScoped
public class NameWordsOnWrite {
  private static final Pattern BLANK = Pattern.compile(" ");
  private static final int SHORTEST = 3;
  private static final String ADD =
      "INSERT INTO register_word SELECT unnest(?::text[]) ON CONFLICT DO NOTHING";

  private final Database database;

  NameWordsOnWrite(Database database) {
    this.database = database;
  }

  @PostPersist
  @PostUpdate
  void keep(Object written) {
    if (written instanceof Firm firm) {
      database.later(ADD, (Object) wordsOf(Stream.of(firm)));
    }
  }

  /** Keeps the words of many names before these are written, in the running transaction. */
  void keepFirst(List<Firm> firms) {
    database.change(ADD, (Object) wordsOf(firms.stream()));
  }

  // In one order everywhere, so that two who add the same words never wait for each other.
  private static String[] wordsOf(Stream<Firm> firms) {
    return firms
        .flatMap(firm -> BLANK.splitAsStream(firm.nameFolded()))
        .filter(word -> word.length() >= SHORTEST)
        .distinct()
        .sorted()
        .toArray(String[]::new);
  }
}
