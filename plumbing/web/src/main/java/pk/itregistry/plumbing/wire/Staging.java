package pk.itregistry.plumbing.wire;

import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pk.itregistry.kernel.problem.CommonProblem.BodyTooLarge;
import pk.itregistry.kernel.problem.CommonProblem.Overloaded;
import pk.itregistry.kernel.problem.Problem;
import pk.itregistry.kernel.problem.Refused;
import pk.itregistry.plumbing.digest.Sha256;
import pk.itregistry.plumbing.wire.WireProblem.MalformedFraming;

/**
 * Takes a large body in to a file as it comes, and counts and hashes it on the way: whoever sends
 * it slowly holds a connection, a file and at most a block in memory, and no thread. The file has
 * no name: whatever becomes of this process, nothing is left of it.
 */
public final class Staging {
  private static final int BLOCK = 256 * 1024;

  private final HttpServerRequest request;
  private final long most;
  private final Room room;
  private final Context context;
  private final MessageDigest digest = Sha256.begin();
  private final Promise<Staged> done = Promise.promise();
  private Buffer block = Buffer.buffer();
  private @Nullable FileChannel file;
  private long length;
  private boolean over;
  private int held;

  private Staging(HttpServerRequest request, long most, Room room, Context context) {
    this.request = request;
    this.most = most;
    this.room = room;
    this.context = context;
  }

  /**
   * Takes a body in to its end. Refuses what is longer than these bytes, breaks off, comes too
   * slowly or finds no room on the disk.
   */
  public static Future<Staged> of(
      HttpServerRequest request, long most, Room room, Path folder, Context context) {
    return new Staging(request, most, room, context).start(folder);
  }

  private Future<Staged> start(Path folder) {
    request.pause();
    context
        .executeBlocking(() -> open(folder), false)
        .onSuccess(this::begin)
        .onFailure(_ -> fail(new Overloaded()));
    return done.future();
  }

  // Taken away as soon as it is open: the bytes live as long as the channel does.
  private static FileChannel open(Path folder) throws IOException {
    return FileChannel.open(
        folder.resolve(".staged-" + UUID.randomUUID()),
        StandardOpenOption.CREATE_NEW,
        StandardOpenOption.READ,
        StandardOpenOption.WRITE,
        StandardOpenOption.DELETE_ON_CLOSE);
  }

  private void begin(FileChannel opened) {
    file = opened;
    request.handler(this::came);
    request.endHandler(_ -> Misread.of(request).ifPresentOrElse(this::fail, this::end));
    request.exceptionHandler(_ -> fail(new MalformedFraming("The body did not arrive whole.")));
    request.resume();
  }

  private void came(Buffer part) {
    if (over) {
      return;
    }
    if (!room.take(part.length())) {
      fail(new Overloaded());
      return;
    }
    held += part.length();
    length += part.length();
    if (length > most) {
      fail(new BodyTooLarge(most));
      return;
    }
    digest.update(part.getBytes());
    block.appendBuffer(part);
    if (block.length() >= BLOCK) {
      request.pause();
      write(request::resume);
    }
  }

  private void write(Runnable then) {
    Buffer full = block;
    block = Buffer.buffer();
    FileChannel to = file;
    context
        .executeBlocking(
            () -> {
              ByteBuffer bytes = ByteBuffer.wrap(full.getBytes());
              while (to != null && bytes.hasRemaining()) {
                to.write(bytes);
              }
              return full.length();
            },
            false) // what is sent waits while this is written: one after the other all the same
        .onSuccess(_ -> then.run())
        .onFailure(_ -> fail(new Overloaded())); // the disk is full
  }

  private void end() {
    if (over) {
      return;
    }
    write(this::complete);
  }

  private void complete() {
    FileChannel written = file;
    if (!over && written != null) {
      over = true;
      done.complete(
          new Staged(
              written,
              length,
              HexFormat.of().formatHex(digest.digest()),
              () -> room.giveBack(held)));
    }
  }

  private void fail(Problem problem) {
    if (over) {
      return;
    }
    over = true;
    room.giveBack(held);
    if (file != null) {
      Staged.close(file);
    }
    done.fail(new Refused(problem));
  }
}
