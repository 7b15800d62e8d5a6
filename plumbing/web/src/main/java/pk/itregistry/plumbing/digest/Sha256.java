package pk.itregistry.plumbing.digest;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The SHA-256 of what was sent and done: by it a retry is known, a receipt names its submission,
 * and the audit chain holds together.
 */
public final class Sha256 {
  private Sha256() {}

  /** Of these bytes, one part behind the other. */
  public static byte[] of(byte[]... parts) {
    MessageDigest digest = begin();
    for (byte[] part : parts) {
      digest.update(part);
    }
    return digest.digest();
  }

  /** Of what is still to come. */
  public static MessageDigest begin() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }

  /** Of a text in UTF-8. */
  public static byte[] of(String text) {
    return of(text.getBytes(StandardCharsets.UTF_8));
  }

  /** As {@link #of(byte[]...)}, in hex. */
  public static String hex(byte[] bytes) {
    return HexFormat.of().formatHex(of(bytes));
  }

  /** As {@link #of(String)}, in hex. */
  public static String hex(String text) {
    return HexFormat.of().formatHex(of(text));
  }
}
