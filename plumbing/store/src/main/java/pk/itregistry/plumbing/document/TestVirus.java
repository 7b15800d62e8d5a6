package pk.itregistry.plumbing.document;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.charset.StandardCharsets;

/**
 * Finds EICAR's test file, by which the users of scanners see that one is at work. Only its tail is
 * looked for, so that no scanner takes this class for the file itself.
 */
final class TestVirus {
  private static final byte[] TAIL =
      "EICAR-STANDARD-ANTIVIRUS-TEST-FILE!".getBytes(StandardCharsets.US_ASCII);

  private int matched;

  static boolean isIn(MemorySegment content) {
    TestVirus search = new TestVirus();
    for (long at = 0; at < content.byteSize(); at++) {
      if (search.ends(content.get(ValueLayout.JAVA_BYTE, at))) {
        return true;
      }
    }
    return false;
  }

  /** Whether it is complete with this byte, which came after those before. */
  boolean ends(byte next) {
    if (next != TAIL[matched]) {
      // its beginning comes again in it with one letter only
      matched = matched > 0 && TAIL[matched - 1] == TAIL[0] && next == TAIL[1] ? 1 : 0;
    }
    if (next == TAIL[matched]) {
      matched++;
    }
    if (matched == TAIL.length) {
      matched = 0;
      return true;
    }
    return false;
  }
}
