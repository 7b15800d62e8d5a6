package pk.itregistry.plumbing.wire;

import io.netty.handler.codec.DecoderResult;
import io.vertx.core.http.HttpServerRequest;
import java.util.Optional;
import pk.itregistry.kernel.problem.Problem;
import pk.itregistry.kernel.problem.Refused;

/**
 * What was wrong with a request as it came, kept on the request. It calls itself a success, so that
 * the request takes the way of all others and is answered in its turn and form.
 */
public final class Misread extends DecoderResult {
  private final Refused refused;

  Misread(Problem problem) {
    this(new Refused(problem));
  }

  private Misread(Refused refused) {
    super(refused);
    this.refused = refused;
  }

  /** What was wrong with its head, or, once its body has ended, with that. */
  public static Optional<Problem> of(HttpServerRequest request) {
    return request.decoderResult() instanceof Misread misread
        ? Optional.of(misread.refused.problem())
        : Optional.empty();
  }

  @Override
  public boolean isSuccess() {
    return true;
  }

  @Override
  public boolean isFailure() {
    return false;
  }
}
