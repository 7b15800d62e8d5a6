package pk.itregistry.plumbing.operation;

import java.util.Map;
import pk.itregistry.kernel.identity.OperationId;

/**
 * How the long work of one kind is done. A service has a bean of this for every kind, and on it an
 * {@link io.smallrye.common.annotation.Identifier} with the kind's word, such as {@code
 * REGISTER_IMPORT}.
 */
public interface LongWork {

  /**
   * A piece that was done.
   *
   * @param done how many entries it was
   * @param outcomes how many of them came to which end
   */
  record Piece(long done, Map<String, Long> outcomes) {}

  /**
   * Does the next piece within the running transaction, a second's work or less. Called again until
   * all entries are done, after a failure with the same {@code done}.
   *
   * @param done how many entries are done by now
   */
  Piece next(OperationId operation, long done);
}
