package pk.itregistry.plumbing.wire;

import io.netty.handler.codec.http.HttpHeaderNames;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import java.util.List;
import pk.itregistry.kernel.problem.CommonProblem.Overloaded;
import pk.itregistry.kernel.problem.Problem;
import pk.itregistry.kernel.problem.Refused;
import pk.itregistry.plumbing.wire.WireProblem.CodingRefused;
import pk.itregistry.plumbing.wire.WireProblem.MalformedFraming;

/**
 * A body that is taken in as it comes, on the event loop: whoever sends it slowly holds a
 * connection and a few bytes, and no thread.
 */
public final class Gathered {
  private final HttpServerRequest request;
  private final long most;
  private final Room room;
  private final Promise<Gathered> done = Promise.promise();
  private final Buffer bytes = Buffer.buffer();
  private boolean whole;
  private boolean over;
  private int held;

  private Gathered(HttpServerRequest request, long most, Room room) {
    this.request = request;
    this.most = most;
    this.room = room;
  }

  /**
   * Gathers a body until its end, or until more bytes than these have come; then the request is
   * paused and the rest still to be read. Refuses what breaks off, comes too slowly or finds no
   * room.
   */
  public static Future<Gathered> of(HttpServerRequest request, long most, Room room) {
    return new Gathered(request, most, room).start();
  }

  /**
   * Refuses a body that is packed. A small one can hold a large one, and what is unpacked would
   * have to be counted anew at every step; nobody sends such (RFC 9110, section 15.5.16).
   */
  public static void refuseCoding(HttpServerRequest request) {
    List<String> codings = request.headers().getAll(HttpHeaderNames.CONTENT_ENCODING);
    if (!codings.stream().allMatch(coding -> coding.strip().equalsIgnoreCase("identity"))) {
      throw new Refused(new CodingRefused());
    }
  }

  private Future<Gathered> start() {
    request.handler(this::came);
    request.endHandler(_ -> Misread.of(request).ifPresentOrElse(this::fail, () -> complete(true)));
    request.exceptionHandler(_ -> fail(new MalformedFraming("The body did not arrive whole.")));
    request.resume();
    return done.future();
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
    bytes.appendBuffer(part);
    if (bytes.length() > most) {
      request.pause();
      complete(false);
    }
  }

  private void complete(boolean all) {
    if (!over) {
      over = true;
      whole = all;
      done.complete(this);
    }
  }

  private void fail(Problem problem) {
    if (!over) {
      over = true;
      giveBack();
      done.fail(new Refused(problem));
    }
  }

  /** What has come. */
  public Buffer bytes() {
    return bytes;
  }

  /** Whether that is all of it. */
  public boolean isWhole() {
    return whole;
  }

  /** Once it is not needed any more; again does nothing. */
  public void giveBack() {
    room.giveBack(held);
    held = 0;
  }
}
