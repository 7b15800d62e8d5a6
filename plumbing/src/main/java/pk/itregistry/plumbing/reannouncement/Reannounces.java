package pk.itregistry.plumbing.reannouncement;

import java.util.List;
import java.util.UUID;

/**
 * Announces the things of one kind again. A service has a bean of this for every kind of thing that
 * it tells of, and on it an {@link io.smallrye.common.annotation.Identifier} with the word that an
 * administrator asks for it by, such as {@code FIRMS}.
 */
public interface Reannounces {

  /**
   * Announces the next things behind {@code last}, as they stand, and names them.
   *
   * @return in the order of their ids, at most {@code limit}; fewer only when none is left
   */
  List<UUID> after(UUID last, int limit);
}
