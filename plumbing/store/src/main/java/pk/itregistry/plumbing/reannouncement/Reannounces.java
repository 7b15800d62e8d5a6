package pk.itregistry.plumbing.reannouncement;

import java.util.List;
import java.util.UUID;
import pk.itregistry.contracts.Event;

/**
 * What is to be said of the things of one kind when they are announced again. A service has a bean
 * of this for every kind of thing that it tells of, and on it an {@link
 * io.smallrye.common.annotation.Identifier} with the word that an administrator asks for it by,
 * such as {@code FIRMS}.
 */
public interface Reannounces {

  /**
   * The events of the next things behind {@code last}, as they stand; their subjects are the ids.
   *
   * @return in the order of the ids, at most {@code limit}; fewer only when none is left
   */
  List<? extends Event> after(UUID last, int limit);
}
