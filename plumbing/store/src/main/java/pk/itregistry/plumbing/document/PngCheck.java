package pk.itregistry.plumbing.document;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;
import java.util.zip.CRC32;
import pk.itregistry.kernel.problem.Faults;

/** Whether a PNG is whole and of a size that can be shown (ISO/IEC 15948). */
final class PngCheck {
  private static final ValueLayout.OfInt FOUR =
      ValueLayout.JAVA_INT_UNALIGNED.withOrder(ByteOrder.BIG_ENDIAN);
  private static final int SIGNATURE = 8;
  private static final int HEAD = 0x49484452; // IHDR
  private static final int IMAGE = 0x49444154; // IDAT
  private static final int END = 0x49454E44; // IEND

  private PngCheck() {}

  // Chunk after chunk: length, kind, that many bytes, checksum of kind and bytes.
  static void of(MemorySegment image, Faults faults) {
    boolean hasImage = false;
    int kind = 0;
    for (long at = SIGNATURE; kind != END; ) {
      long length = at + 12 > image.byteSize() ? -1 : image.get(FOUR, at) & 0xFFFFFFFFL;
      if (length < 0 || at + 12 + length > image.byteSize()) {
        faults.add("", "document-damaged", "breaks off before the image ends");
        return;
      }
      kind = image.get(FOUR, at + 4);
      if ((at == SIGNATURE) != (kind == HEAD && length == 13) || !isIntact(image, at, length)) {
        faults.add("", "document-damaged", "is damaged: what it holds differs from its checksums");
        return;
      }
      if (kind == HEAD) {
        Pixels.check(
            image.get(FOUR, at + 8) & 0xFFFFFFFFL, image.get(FOUR, at + 12) & 0xFFFFFFFFL, faults);
      }
      hasImage |= kind == IMAGE;
      at += 12 + length;
    }
    if (!hasImage) {
      faults.add("", "document-damaged", "has no image in it");
    }
  }

  private static boolean isIntact(MemorySegment image, long at, long length) {
    CRC32 sum = new CRC32();
    sum.update(image.asSlice(at + 4, length + 4).asByteBuffer());
    return (int) sum.getValue() == image.get(FOUR, at + 8 + length);
  }
}
