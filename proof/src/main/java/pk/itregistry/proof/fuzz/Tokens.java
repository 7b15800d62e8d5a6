package pk.itregistry.proof.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.random.RandomGenerator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Real tokens, put in where a request names their owner; and what only looks like one. */
final class Tokens {
  private static final Pattern NAMED = Pattern.compile("\\{\\{([A-Za-z0-9._-]+)}}");
  // {"alg":"none"}.{"sub":"owner"}
  private static final String UNSIGNED = "eyJhbGciOiJub25lIn0.eyJzdWIiOiJvd25lciJ9.";

  private final UnaryOperator<String> issuer;

  /**
   * @param issuer gives the token of the name
   */
  Tokens(UnaryOperator<String> issuer) {
    this.issuer = issuer;
  }

  byte[] filledIn(byte[] request) {
    String text = new String(request, StandardCharsets.ISO_8859_1);
    Matcher found = NAMED.matcher(text);
    String filled =
        found.replaceAll(named -> Matcher.quoteReplacement(issuer.apply(named.group(1))));
    return filled.getBytes(StandardCharsets.ISO_8859_1);
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
