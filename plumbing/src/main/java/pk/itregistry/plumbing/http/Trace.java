package pk.itregistry.plumbing.http;

import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The trace id of a request: taken from traceparent (W3C Trace Context), else made. */
public final class Trace {
  private static final Pattern TRACEPARENT =
      Pattern.compile("00-(?!0{32})([0-9a-f]{32})-[0-9a-f]{16}-[0-9a-f]{2}");

  private Trace() {}

  /** 32 hex digits. */
  public static String idOf(@Nullable String traceparent) {
    if (traceparent != null) {
      Matcher form = TRACEPARENT.matcher(traceparent);
      if (form.matches()) {
        return form.group(1);
      }
    }
    byte[] random = new byte[16];
    ThreadLocalRandom.current().nextBytes(random);
    return HexFormat.of().formatHex(random);
  }
}
