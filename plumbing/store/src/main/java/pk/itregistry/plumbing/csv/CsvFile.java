package pk.itregistry.plumbing.csv;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import pk.itregistry.plumbing.wire.Staged;

/**
 * A file of CSV that was sent: with or without a byte order mark, in UTF-8 or UTF-16, its cells
 * parted by commas, semicolons or tabs. What is in no such coding becomes the character U+FFFD.
 */
public final class CsvFile {
  private static final int LOOKED_AT = 64 * 1024;
  private static final char MARK = '\uFEFF';
  private static final String SEPARATORS = ",;\t|";

  private final Staged content;
  private final Charset charset;
  private final boolean marked;
  private final char separator;

  private CsvFile(Staged content, byte[] beginning) {
    this.content = content;
    this.charset = charsetOf(beginning);
    String text = new String(beginning, charset);
    this.marked = !text.isEmpty() && text.charAt(0) == MARK;
    this.separator = separatorOf(text);
  }

  /** Looks at the beginning of a file. */
  public static CsvFile of(Staged content) {
    return new CsvFile(content, content.part(0, LOOKED_AT));
  }

  /** Its rows, from the first on. */
  public CsvRows rows() {
    Reader reader =
        new BufferedReader(new InputStreamReader(new StagedStream(content), charset), LOOKED_AT);
    try {
      if (marked && reader.read() != MARK) {
        throw new IllegalStateException("a mark that was there is gone");
      }
    } catch (IOException e) {
      throw new UncheckedIOException("what was sent cannot be read", e);
    }
    return new CsvRows(reader, separator);
  }

  private static Charset charsetOf(byte[] beginning) {
    int first = at(beginning, 0);
    int second = at(beginning, 1);
    if ((first == 0xFF && second == 0xFE) || (second == 0 && first > 0)) {
      return StandardCharsets.UTF_16LE;
    }
    return (first == 0xFE && second == 0xFF) || (first == 0 && second > 0)
        ? StandardCharsets.UTF_16BE
        : StandardCharsets.UTF_8;
  }

  private static int at(byte[] bytes, int index) {
    return index < bytes.length ? Byte.toUnsignedInt(bytes[index]) : -1;
  }

  // The one that parts the first lines oftenest; what stands in quotes parts nothing.
  private static char separatorOf(String text) {
    String bare = text.replaceAll("\"[^\"]*\"", "");
    char best = SEPARATORS.charAt(0);
    for (int i = 1; i < SEPARATORS.length(); i++) {
      if (count(bare, SEPARATORS.charAt(i)) > count(bare, best)) {
        best = SEPARATORS.charAt(i);
      }
    }
    return best;
  }

  private static long count(String text, char separator) {
    return text.lines().limit(5).flatMapToInt(String::chars).filter(c -> c == separator).count();
  }

  private static final class StagedStream extends InputStream {
    private final Staged content;
    private byte[] block = new byte[0];
    private int in;
    private long at;

    StagedStream(Staged content) {
      this.content = content;
    }

    @Override
    public int read() {
      return hasMore() ? Byte.toUnsignedInt(block[in++]) : -1;
    }

    @Override
    public int read(byte[] into, int from, int most) {
      if (!hasMore()) {
        return -1;
      }
      int taken = Math.min(most, block.length - in);
      System.arraycopy(block, in, into, from, taken);
      in += taken;
      return taken;
    }

    private boolean hasMore() {
      if (in == block.length) {
        block = content.part(at, LOOKED_AT);
        at += block.length;
        in = 0;
      }
      return block.length > 0;
    }
  }
}
