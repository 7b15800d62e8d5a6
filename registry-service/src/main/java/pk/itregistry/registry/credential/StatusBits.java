package pk.itregistry.registry.credential;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.List;
import java.util.zip.GZIPOutputStream;

/**
 * A status list's bits, packed as W3C Bitstring Status List 1.0 (section 3.3) says: the first place
 * is the leftmost bit, packed by GZIP, in Base64url behind the letter u.
 */
final class StatusBits {
  /** The fewest that the standard allows, so that nobody learns from a list who was looked up. */
  static final int SIZE = 131_072;

  private StatusBits() {}

  /** Packed, with these places set. */
  static String packed(List<Long> places) {
    byte[] bits = new byte[SIZE / Byte.SIZE];
    for (long place : places) {
      int at = (int) (place % SIZE);
      bits[at / Byte.SIZE] |= (byte) (0x80 >> (at % Byte.SIZE));
    }
    var packed = new ByteArrayOutputStream();
    try (var out = new GZIPOutputStream(packed)) {
      out.write(bits);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return "u" + Base64.getUrlEncoder().withoutPadding().encodeToString(packed.toByteArray());
  }
}
