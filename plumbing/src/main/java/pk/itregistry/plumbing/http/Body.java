package pk.itregistry.plumbing.http;

import java.time.Instant;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import pk.itregistry.kernel.problem.Faults;
import pk.itregistry.kernel.problem.Refused;
import pk.itregistry.plumbing.digest.Sha256;

/**
 * A JSON body as it was sent, not looked into yet: authority and the Idempotency-Key come first.
 * {@code T} is a record of what may be sent, all of it as text, which {@link #read} turns into
 * typed values.
 */
public final class Body<T extends Record> {
  private final byte[] bytes;
  private final Class<T> shape;
  private final Instant arrivedAt;

  Body(byte[] bytes, Class<T> shape, Instant arrivedAt) {
    this.bytes = bytes;
    this.shape = shape;
    this.arrivedAt = arrivedAt;
  }

  /** When it had arrived whole, in system time: what it waits for afterwards is none of its own. */
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
      return part.apply(Shape.bind(bytes, shape, new Faults()));
    } catch (Refused notJson) {
      return null;
    }
  }

  /**
   * Resolves the body into typed values; refuses with 400, naming all faults of shape and form at
   * once: unknown fields, wrong JSON types, missing and malformed values.
   */
  public <R> R read(BiFunction<T, Faults, R> resolve) {
    Faults faults = new Faults();
    T sent = Shape.bind(bytes, shape, faults);
    R resolved = resolve.apply(sent, faults);
    faults.refuseMalformed();
    return resolved;
  }
}
