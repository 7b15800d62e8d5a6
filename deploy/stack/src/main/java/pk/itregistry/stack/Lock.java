package pk.itregistry.stack;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/** One command at a time changes a data folder; the lock dies with the command that holds it. */
final class Lock {
  private Lock() {}

  static void holding(Place place, Runnable work) {
    Disk.folder(place.data());
    Path file = place.data().resolve("lock");
    try (FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
      @Nullable FileLock held = channel.tryLock();
      if (held == null) {
        throw new Trouble(
            "Another command is at work on %s; wait for it to end.".formatted(place.data()));
      }
      work.run();
    } catch (IOException e) {
      throw new Trouble("Cannot write in " + place.data() + " (" + e.getMessage() + ").", e);
    }
  }
}
