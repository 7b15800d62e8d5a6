package pk.itregistry.plumbing.wire;

import io.netty.channel.ChannelDuplexHandler;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelPromise;
import io.netty.channel.socket.DuplexChannel;
import io.netty.handler.codec.PrematureChannelClosureException;
import io.netty.handler.codec.http.DefaultHttpRequest;
import io.netty.handler.codec.http.HttpContent;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaderValues;
import io.netty.handler.codec.http.HttpMethod;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpResponse;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.netty.handler.codec.http.HttpVersion;
import io.netty.handler.codec.http.LastHttpContent;
import io.netty.util.ReferenceCountUtil;
import io.netty.util.concurrent.Future;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import pk.itregistry.kernel.problem.Problem;
import pk.itregistry.plumbing.web.Trace;
import pk.itregistry.plumbing.wire.WireProblem.RequestTooSlow;

/**
 * One connection, between the decoder and the server. A request that is no HTTP, or a body that
 * breaks off or comes too slowly, goes on as a request of its own form with a {@link Misread} on
 * it, in its turn behind those before it. Nothing is read after it, and the connection ends with
 * its answer: softly, since a caller that is cut off while it writes never sees the answer.
 */
final class StrictHttp extends ChannelDuplexHandler {
  private static final long LOOK_EVERY_MS = 500;
  private static final long LINGER_MS = 2_000;
  private static final int LONGEST_PATH_SHOWN = 500;
  // What the decoder puts in the place of a target that it could not read; nobody asked for it.
  private static final String NO_TARGET = "/bad-request";

  private final WireLimits limits;
  private final DecoderFaults faults;

  private @Nullable HttpRequest coming; // whose body has not ended
  private @Nullable Pace pace;
  private @Nullable Future<?> timer;
  private boolean bytesBeforeHead;
  private int unanswered;
  private boolean broken;
  private boolean lingering;

  StrictHttp(WireLimits limits) {
    this.limits = limits;
    this.faults = new DecoderFaults(limits.lineBytes(), limits.headerBytes());
  }

  /** Bytes have come, whatever they are. */
  void bytesCame() {
    bytesBeforeHead = true;
  }

  @Override
  public void channelRead(ChannelHandlerContext connection, Object message) {
    if (broken) {
      ReferenceCountUtil.release(message);
    } else if (message instanceof HttpRequest head) {
      begin(connection, head);
    } else if (message instanceof HttpContent part) {
      goOn(connection, part);
    } else {
      connection.fireChannelRead(message);
    }
  }

  private void begin(ChannelHandlerContext connection, HttpRequest head) {
    stopTimer();
    bytesBeforeHead = false;
    if (head.decoderResult().cause() instanceof PrematureChannelClosureException) {
      ReferenceCountUtil.release(head);
      return; // nobody is there to be answered
    }
    Optional<WireProblem> fault =
        head.decoderResult().isFailure()
            ? Optional.of(faults.ofHead(head.decoderResult().cause()))
            : HeadForm.fault(head);
    if (fault.isPresent()) {
      refuse(connection, head, fault.get());
      ReferenceCountUtil.release(head);
    } else {
      unanswered++;
      coming = head;
      pace = new Pace(limits, System.nanoTime());
      connection.fireChannelRead(head);
    }
  }

  private void goOn(ChannelHandlerContext connection, HttpContent part) {
    bytesBeforeHead = false;
    if (part.decoderResult().isFailure()) {
      part.release();
      breakOff(connection, faults.ofBody(part.decoderResult().cause()));
      return;
    }
    if (part instanceof LastHttpContent) {
      stopTimer();
      coming = null;
      pace = null;
    } else if (pace != null) {
      pace.came(part.content().readableBytes());
    }
    connection.fireChannelRead(part);
  }

  // Most requests come whole in one read: a timer is only set for what is still to come after it.
  @Override
  public void channelReadComplete(ChannelHandlerContext connection) {
    connection.fireChannelReadComplete();
    if (broken || timer != null) {
      return;
    }
    if (coming != null) {
      timer =
          connection
              .executor()
              .scheduleWithFixedDelay(
                  () -> look(connection), LOOK_EVERY_MS, LOOK_EVERY_MS, TimeUnit.MILLISECONDS);
    } else if (bytesBeforeHead) {
      timer =
          connection
              .executor()
              .schedule(
                  () -> headTooSlow(connection), limits.head().toMillis(), TimeUnit.MILLISECONDS);
    }
  }

  private void look(ChannelHandlerContext connection) {
    boolean reading = connection.channel().config().isAutoRead();
    if (pace != null && pace.tooSlow(System.nanoTime(), reading)) {
      breakOff(connection, new RequestTooSlow("The body"));
      connection.fireChannelReadComplete();
    }
  }

  private void headTooSlow(ChannelHandlerContext connection) {
    refuse(
        connection,
        new DefaultHttpRequest(HttpVersion.HTTP_1_1, HttpMethod.GET, "/"),
        new RequestTooSlow("The head"));
    connection.fireChannelReadComplete();
  }

  private void refuse(ChannelHandlerContext connection, HttpRequest sent, Problem problem) {
    stopTimer();
    broken = true;
    unanswered++;
    var standIn =
        new DefaultHttpRequest(
            HttpVersion.HTTP_1_1,
            HttpMethod.HEAD.equals(sent.method()) ? HttpMethod.HEAD : HttpMethod.GET,
            shown(sent.uri()));
    standIn.headers().set(HttpHeaderNames.HOST, "localhost");
    standIn.headers().set(HttpHeaderNames.CONNECTION, HttpHeaderValues.CLOSE);
    Optional.ofNullable(sent.headers().get(Trace.HEADER))
        .ifPresent(trace -> standIn.headers().set(Trace.HEADER, Trace.of(trace).header()));
    standIn.setDecoderResult(new Misread(problem));
    connection.fireChannelRead(standIn);
    connection.fireChannelRead(LastHttpContent.EMPTY_LAST_CONTENT);
  }

  private static String shown(String target) {
    String path = target.split("\\?", 2)[0];
    boolean plain = path.matches("/[\\w./~-]*") && path.length() <= LONGEST_PATH_SHOWN;
    return plain && !path.contains("//") && !path.equals(NO_TARGET) ? path : "/";
  }

  private void breakOff(ChannelHandlerContext connection, Problem problem) {
    stopTimer();
    broken = true;
    boolean answeredBefore = unanswered == 0;
    if (coming != null) {
      coming.setDecoderResult(new Misread(problem));
      coming = null;
      connection.fireChannelRead(LastHttpContent.EMPTY_LAST_CONTENT);
    }
    if (answeredBefore) {
      linger(connection);
    }
  }

  @Override
  public void write(ChannelHandlerContext connection, Object message, ChannelPromise promise) {
    boolean interim = message instanceof HttpResponse answer && answer.status().code() < 200;
    if (broken && unanswered == 1 && !interim && message instanceof HttpResponse answer) {
      answer.headers().set(HttpHeaderNames.CONNECTION, HttpHeaderValues.CLOSE);
      if (answer.status().equals(HttpResponseStatus.UPGRADE_REQUIRED)) {
        answer.headers().add(HttpHeaderNames.CONNECTION, HttpHeaderValues.UPGRADE);
        answer.headers().set(HttpHeaderNames.UPGRADE, HttpVersion.HTTP_1_1.text());
      }
    }
    if (message instanceof LastHttpContent && !interim) {
      unanswered--;
      if (broken && unanswered == 0) {
        connection.write(message, promise.unvoid()).addListener(_ -> linger(connection));
        return;
      }
    }
    var _ = connection.write(message, promise);
  }

  @Override
  public void close(ChannelHandlerContext connection, ChannelPromise promise) {
    if (broken && connection.channel().isActive()) {
      connection.channel().closeFuture().addListener(_ -> promise.trySuccess());
      linger(connection);
    } else {
      var _ = connection.close(promise);
    }
  }

  private void linger(ChannelHandlerContext connection) {
    if (lingering || !connection.channel().isActive()) {
      return;
    }
    lingering = true;
    if (connection.channel() instanceof DuplexChannel both) {
      var _ = both.shutdownOutput();
    }
    connection.channel().config().setAutoRead(true);
    var _ = connection.executor().schedule(() -> end(connection), LINGER_MS, TimeUnit.MILLISECONDS);
  }

  private static void end(ChannelHandlerContext connection) {
    var _ = connection.close();
  }

  @Override
  public void channelInactive(ChannelHandlerContext connection) {
    stopTimer();
    connection.fireChannelInactive();
  }

  private void stopTimer() {
    if (timer != null) {
      timer.cancel(false);
      timer = null;
    }
  }
}
