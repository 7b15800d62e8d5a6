package pk.itregistry.plumbing.wire;

import java.util.concurrent.atomic.AtomicLong;

/** How many bytes of bodies may wait in this process, over all connections. */
public final class Room {
  private final long most;
  private final AtomicLong taken = new AtomicLong();

  public Room(long most) {
    this.most = most;
  }

  boolean take(int bytes) {
    if (taken.addAndGet(bytes) <= most) {
      return true;
    }
    taken.addAndGet(-bytes);
    return false;
  }

  void giveBack(int bytes) {
    taken.addAndGet(-bytes);
  }

  /** How many bytes wait now. */
  public long taken() {
    return taken.get();
  }
}
