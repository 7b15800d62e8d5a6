package pk.itregistry.kernel.identity;

import java.security.SecureRandom;
import java.util.UUID;
import java.util.regex.Pattern;
import pk.itregistry.kernel.problem.MalformedValue;
import pk.itregistry.kernel.problem.Refused;

/** UUID version 7 (RFC 9562): 48 bits of system time, then random bits, so ids sort by birth. */
public final class Uuid7 {
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final Pattern FORM =
      Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

  private Uuid7() {}

  /** A new id. System time on purpose: an id's order has nothing to do with legal days. */
  public static UUID next() {
    long millis = System.currentTimeMillis();
    long high = (millis << 16) | 0x7000L | (RANDOM.nextInt() & 0x0FFFL);
    long low = (RANDOM.nextLong() & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L;
    return new UUID(high, low);
  }

  /** Reads a UUID in its canonical 36-character form; {@code what} names the fault. */
  public static UUID parse(String what, String sent) {
    if (!FORM.matcher(sent).matches()) {
      throw new Refused(
          new MalformedValue(
              "malformed-" + what, "must be a UUID such as 0198c1f2-6f3e-7a51-9d42-0a1b2c3d4e5f"));
    }
    return UUID.fromString(sent);
  }
}
