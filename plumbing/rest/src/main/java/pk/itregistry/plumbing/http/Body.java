package pk.itregistry.plumbing.http;

import java.time.Instant;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import pk.itregistry.kernel.problem.Faults;
import pk.itregistry.kernel.problem.Refused;
import pk.itregistry.plumbing.digest.Sha256;

/**
 * A JSON body as it was sent, not looked into yet: authority and the Idempotency-Key come first.
 * {@code T} is a record of what may be sent.
 */
public final class Body<T extends Record> {
  private final byte[] bytes;
  private final Class<T> shape;
  private final Instant arrivedAt;
  private final Faults faults = new Faults();
  private @Nullable T sent; // the API's description finds here what a body is made of

  Body(byte[] bytes, Class<T> shape, Instant arrivedAt) {
    this.bytes = bytes;
    this.shape = shape;
    this.arrivedAt = arrivedAt;
  }

  /**
   * When it had arrived whole, in system time: what came after that, such as waiting for a lock,
   * does not count.
   */
  public Instant arrivedAt() {
    return arrivedAt;
  }

  /** SHA-256 of the decoded bytes, in hex. */
  public String sha256() {
    return Sha256.hex(bytes);
  }

  /**
   * Looks at what authority depends on, before the Idempotency-Key and before anything is refused:
   * faults are told later, by {@link #read}. Null for a body that is no JSON object.
   */
  public <R> @Nullable R glance(Function<T, @Nullable R> part) {
    try {
      return part.apply(bound());
    } catch (Refused notJson) {
      return null;
    }
  }

  /**
   * Reads the body into typed values; refuses with 400, naming all faults of shape and form at
   * once: unknown fields, wrong JSON types, missing and malformed values.
   */
  public T read() {
    return checked((sent, faults) -> {});
  }

  /** As {@link #read()}, with what else is to be checked before anything is refused. */
  public T checked(BiConsumer<T, Faults> check) {
    T read = bound();
    check.accept(read, faults);
    faults.refuseMalformed();
    return read;
  }

  /**
   * As {@link #read()}, of what is sent laid over what stood before: a field that is not sent stays
   * as it was.
   *
   * @param before every value that stood, by its JSON Pointer (RFC 6901)
   */
  public T over(Map<String, String> before) {
    T whole = Shape.bind(bytes, before, shape, faults);
    faults.refuseMalformed();
    return whole;
  }

  private T bound() {
    T bound = sent;
    if (bound == null) {
      bound = Shape.bind(bytes, shape, faults);
      sent = bound;
    }
    return bound;
  }
}
