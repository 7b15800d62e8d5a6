package pk.itregistry.plumbing.web;

import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One request's trace (W3C Trace Context): the caller's own if it sent a good one, else made here.
 *
 * @param id 32 hex digits, the traceId of every problem
 * @param header traceparent, for whoever is asked next
 */
public record Trace(String id, String header) {
  /** The request header that carries it. */
  public static final String HEADER = "traceparent";

  private static final Pattern TRACEPARENT =
      Pattern.compile("00-(?!0{32})([0-9a-f]{32})-(?!0{16})[0-9a-f]{16}-[0-9a-f]{2}");

  /** The trace of a request that came with this traceparent, or with none. */
  public static Trace of(@Nullable String sent) {
    if (sent != null) {
      Matcher form = TRACEPARENT.matcher(sent);
      if (form.matches()) {
        return new Trace(form.group(1), sent);
      }
    }
    String id = hex(16);
    return new Trace(id, "00-" + id + "-" + hex(8) + "-01");
  }

  private static String hex(int bytes) {
    byte[] random = new byte[bytes];
    ThreadLocalRandom.current().nextBytes(random);
    return HexFormat.of().formatHex(random);
  }
}
