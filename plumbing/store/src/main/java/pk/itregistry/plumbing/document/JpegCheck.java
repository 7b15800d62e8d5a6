package pk.itregistry.plumbing.document;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;
import pk.itregistry.kernel.problem.Faults;

/** Whether a JPEG is whole and of a size that can be shown (ITU-T T.81, annex B). */
final class JpegCheck {
  private static final ValueLayout.OfShort TWO =
      ValueLayout.JAVA_SHORT_UNALIGNED.withOrder(ByteOrder.BIG_ENDIAN);
  private static final int END = 0xD9;
  private static final int SCAN = 0xDA;

  private final MemorySegment image;
  private long at = 2; // behind the mark of its beginning
  private boolean sized;
  private boolean scanned;

  private JpegCheck(MemorySegment image) {
    this.image = image;
  }

  static void of(MemorySegment image, Faults faults) {
    new JpegCheck(image).check(faults);
  }

  // What stands behind the end (phones put previews there) is looked at by nobody.
  private void check(Faults faults) {
    for (int mark = mark(); mark != END; mark = mark()) {
      long length = mark < 0 || at + 2 > image.byteSize() ? 0 : two(at);
      if (length < 2 || at + length > image.byteSize()) {
        faults.add("", "document-damaged", "breaks off before the image ends");
        return;
      }
      if (isFrame(mark) && length >= 7) {
        sized = true;
        Pixels.check(two(at + 5), two(at + 3), faults);
      }
      at += length;
      if (mark == SCAN) {
        scanned = true;
        skipScan();
      }
    }
    if (!sized || !scanned) {
      faults.add("", "document-damaged", "has no image in it");
    }
  }

  // The next mark's kind, with the place behind it; less than 0 where there is none.
  private int mark() {
    if (at + 2 > image.byteSize() || one(at) != 0xFF) {
      return -1;
    }
    at++;
    while (at < image.byteSize() && one(at) == 0xFF) {
      at++; // fill bytes
    }
    return at < image.byteSize() ? one(at++) : -1;
  }

  // Compressed data: in it FF is followed by 00, or by the mark of a restart.
  private void skipScan() {
    while (at + 1 < image.byteSize()) {
      if (one(at) == 0xFF) {
        int next = one(at + 1);
        if (next != 0 && next != 0xFF && (next < 0xD0 || next > 0xD7)) {
          return;
        }
      }
      at++;
    }
  }

  private static boolean isFrame(int mark) {
    return mark >= 0xC0 && mark <= 0xCF && mark != 0xC4 && mark != 0xC8 && mark != 0xCC;
  }

  private int one(long at) {
    return image.get(ValueLayout.JAVA_BYTE, at) & 0xFF;
  }

  private int two(long at) {
    return image.get(TWO, at) & 0xFFFF;
  }
}
