package pk.itregistry.plumbing.http;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The SHA-256 of what was sent: by it a retry is known, and a receipt names its submission. */
public final class Sha256 {
  private Sha256() {}

  /** Its 32 bytes. */
  public static byte[] of(byte[] sent) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(sent);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }

  /** In hex. */
  public static String hex(byte[] sent) {
    return HexFormat.of().formatHex(of(sent));
  }
}
