package pk.itregistry.proof.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import java.util.random.RandomGenerator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Real tokens, put in where a request names their owner; and what only looks like one. */
final class Tokens {
  /** Its tokens live for two seconds. */
  static final String SHORT_LIVED = "short-lived";

  /** Its tokens are meant for another API. */
  static final String FOREIGN = "foreign-audience";

  /** Whose tokens are real and must not let anybody in. */
  static final Set<String> REFUSED = Set.of(SHORT_LIVED, FOREIGN);

  private static final Pattern NAMED = Pattern.compile("\\{\\{([A-Za-z0-9._-]+)}}");
  // {"alg":"none"}.{"sub":"owner"}
  private static final String UNSIGNED = "eyJhbGciOiJub25lIn0.eyJzdWIiOiJvd25lciJ9.";

  private final UnaryOperator<String> issuer;
  private final Map<String, String> kept = new ConcurrentHashMap<>();

  /**
   * @param issuer gives the token of the name
   */
  Tokens(UnaryOperator<String> issuer) {
    this.issuer = issuer;
  }

  /** Whose tokens a request asks for. */
  static List<String> named(byte[] request) {
    return NAMED
        .matcher(new String(request, StandardCharsets.ISO_8859_1))
        .results()
        .map(found -> found.group(1))
        .toList();
  }

  byte[] filledIn(byte[] request) {
    String text = new String(request, StandardCharsets.ISO_8859_1);
    Matcher found = NAMED.matcher(text);
    String filled = found.replaceAll(named -> Matcher.quoteReplacement(of(named.group(1))));
    return filled.getBytes(StandardCharsets.ISO_8859_1);
  }

  /** From now on this client's token stays the same, however old it gets. */
  void keep(String name) {
    kept.put(name, issuer.apply(name));
  }

  private String of(String name) {
    String same = kept.get(name);
    return same == null ? issuer.apply(name) : same;
  }

  static String garbage(RandomGenerator random) {
    byte[] noise = new byte[1 + random.nextInt(90)];
    random.nextBytes(noise);
    String word = Base64.getUrlEncoder().withoutPadding().encodeToString(noise);
    List<String> kinds =
        List.of(word, word + "." + word, word + "." + word + "." + word, UNSIGNED, UNSIGNED + word);
    return kinds.get(random.nextInt(kinds.size()));
  }
}
