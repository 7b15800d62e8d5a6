package pk.itregistry.plumbing.write;

import pk.itregistry.plumbing.http.Versioned;

/**
 * Things of one kind, as the write path meets them.
 *
 * @param <I> how one is named
 * @param <T> the thing itself
 * @param <V> how it is shown
 */
public interface Things<I, T extends Versioned, V extends Versioned> {
  /** Lets the caller to it by the operation's authority; refuses whoever may not know of it. */
  void admit(I id);

  /** The thing with its row locked, so that one change after the other sees it as it is. */
  T locked(I id);

  /** As the caller may see it. */
  V view(I id);

  /** How it is named. */
  I idOf(T thing);

  /** Where it is read: the absolute path that follows the service's host. */
  String pathOf(I id);
}
