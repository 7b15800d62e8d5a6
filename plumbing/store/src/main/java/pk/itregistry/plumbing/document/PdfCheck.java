package pk.itregistry.plumbing.document;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.charset.StandardCharsets;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import pk.itregistry.kernel.problem.Faults;

/**
 * Whether a PDF only shows pages: whole, without a password, nothing in it that acts when it is
 * opened, also not inside its packed streams. The file is not parsed by its own index, which may
 * lie, but read through from end to end, and every packed stream unpacked, up to a bound for the
 * whole file (docs/adr/0044).
 */
final class PdfCheck {
  private static final int TAIL = 4096;
  private static final long MOST_WORK = 512L * 1024 * 1024; // bytes read and unpacked in all
  private static final int BLOCK = 64 * 1024;

  private final MemorySegment file;
  private final PdfNames names = new PdfNames();
  private long work;
  private boolean virus;
  private boolean hidden;

  private PdfCheck(MemorySegment file) {
    this.file = file;
  }

  static void of(MemorySegment file, Faults faults) {
    PdfCheck check = new PdfCheck(file);
    check.read();
    if (check.work > MOST_WORK) {
      faults.add(
          "",
          "document-unpacks-too-large",
          "unpacks to more than %,d megabytes".formatted(MOST_WORK / 1024 / 1024));
    }
    if (check.virus) {
      faults.add("", "document-harmful", "holds the signature of a virus (EICAR's test file)");
    }
    if (check.names.isProtected()) {
      faults.add("", "document-encrypted", "is protected by a password or by permissions");
    }
    if (!check.names.activity().isEmpty()) {
      faults.add("", "document-active", "holds " + String.join(", ", check.names.activity()));
    }
    if (check.hidden) {
      faults.add("", "document-not-plain", "packs its objects in a way that is not looked into");
    }
    if (!check.ends()) {
      faults.add("", "document-damaged", "breaks off before its end");
    }
  }

  private void read() {
    for (long at = 0; at < file.byteSize() && work <= MOST_WORK; at++) {
      byte next = file.get(ValueLayout.JAVA_BYTE, at);
      names.hear(next);
      if (next == 'j' && at > 2 && is("obj", at - 2) && !is("end", at - 5)) {
        PdfObject object = PdfObject.at(file, at + 1);
        work += object.length();
        hidden |= object.isEndless();
        if (object.stream() >= 0) {
          unpack(object);
        }
      }
    }
    names.end();
  }

  // What is no zlib stream is an image of another kind, or one that no reader can unpack either;
  // only objects must not be packed so that they cannot be seen here.
  private void unpack(PdfObject object) {
    boolean packed = isZlib(object.stream());
    hidden |= object.holdsObjects() && !(object.isPlain() && packed == object.isDeflated());
    if (packed) {
      inflate(object.stream());
    }
  }

  private void inflate(long from) {
    names.end();
    TestVirus search = new TestVirus();
    byte[] sent = new byte[BLOCK];
    byte[] unpacked = new byte[BLOCK];
    try (Inflater inflater = new Inflater()) {
      long at = from;
      while (!inflater.finished() && !inflater.needsDictionary() && work <= MOST_WORK) {
        if (inflater.needsInput()) {
          int more = (int) Math.min(BLOCK, file.byteSize() - at);
          if (more == 0) {
            break;
          }
          MemorySegment.copy(file, ValueLayout.JAVA_BYTE, at, sent, 0, more);
          inflater.setInput(sent, 0, more);
          at += more;
          work += more;
        }
        int count = inflater.inflate(unpacked);
        work += count;
        for (int i = 0; i < count; i++) {
          names.hear(unpacked[i]);
          virus |= search.ends(unpacked[i]);
        }
      }
    } catch (DataFormatException broken) {
      // as far as it went, it was looked at
    }
    names.end();
  }

  // A deflated stream of zlib's (RFC 1950, 2.2).
  private boolean isZlib(long at) {
    if (at + 2 > file.byteSize()) {
      return false;
    }
    int first = file.get(ValueLayout.JAVA_BYTE, at) & 0xFF;
    int second = file.get(ValueLayout.JAVA_BYTE, at + 1) & 0xFF;
    return (first & 0x0F) == 8 && (first * 256 + second) % 31 == 0;
  }

  private boolean ends() {
    String tail =
        new String(
            file.asSlice(Math.max(0, file.byteSize() - TAIL)).toArray(ValueLayout.JAVA_BYTE),
            StandardCharsets.ISO_8859_1);
    return tail.contains("startxref") && tail.contains("%%EOF");
  }

  private boolean is(String word, long at) {
    return PdfObject.is(file, word, at);
  }
}
