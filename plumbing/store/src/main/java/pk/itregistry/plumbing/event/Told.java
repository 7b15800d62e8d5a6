package pk.itregistry.plumbing.event;

/**
 * A thing of whose life others are told: each row of its table that it passed and that carries an
 * event is told when it is written, so that no act can forget to ({@link TellOnWrite}).
 */
public interface Told {
  /** Its whole public state as it is now, with its version. */
  Record told();

  /** What happened to it since it was last written. */
  Untold untold();
}
