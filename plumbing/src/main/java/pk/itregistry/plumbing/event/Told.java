package pk.itregistry.plumbing.event;

import java.util.List;
import pk.itregistry.contracts.Event;

/**
 * A thing of whose life others are told: each row of its table that it passed and that carries an
 * event is told when it is written, so that no act can forget to ({@link TellOnWrite}).
 */
public interface Told {
  /** The events of what happened since it was last written, with its state by now; once each. */
  List<Event> toTell();
}
