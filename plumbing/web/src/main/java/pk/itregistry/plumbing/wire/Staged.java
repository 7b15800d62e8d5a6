package pk.itregistry.plumbing.wire;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileChannel.MapMode;
import java.util.function.Function;

/** A large body that has come whole and waits in a file without a name, until it is let go. */
public final class Staged {
  private final FileChannel file;
  private final long length;
  private final String sha256;
  private final Runnable giveBack;
  private boolean gone;

  Staged(FileChannel file, long length, String sha256, Runnable giveBack) {
    this.file = file;
    this.length = length;
    this.sha256 = sha256;
    this.giveBack = giveBack;
  }

  /** How many bytes. */
  public long length() {
    return length;
  }

  /** Their SHA-256, in hex. */
  public String sha256() {
    return sha256;
  }

  /** Looks at all of it at any place, without taking it into the heap. */
  public <T> T look(Function<MemorySegment, T> reader) {
    try (Arena arena = Arena.ofConfined()) {
      return reader.apply(file.map(MapMode.READ_ONLY, 0, length, arena));
    } catch (IOException e) {
      throw new UncheckedIOException("what was staged cannot be read", e);
    }
  }

  /** The bytes from there on, at most so many; none behind the end. */
  public byte[] part(long from, int most) {
    byte[] bytes = new byte[Math.clamp(length - from, 0, most)];
    ByteBuffer into = ByteBuffer.wrap(bytes);
    try {
      while (into.hasRemaining() && file.read(into, from + into.position()) >= 0) {
        // until all of it is there
      }
      return bytes;
    } catch (IOException e) {
      throw new UncheckedIOException("what was staged cannot be read", e);
    }
  }

  /** Lets the file go; again does nothing. */
  public synchronized void discard() {
    if (!gone) {
      gone = true;
      giveBack.run();
      close(file);
    }
  }

  static void close(FileChannel file) {
    try {
      file.close();
    } catch (IOException e) {
      throw new UncheckedIOException("a staged file cannot be let go", e);
    }
  }
}
