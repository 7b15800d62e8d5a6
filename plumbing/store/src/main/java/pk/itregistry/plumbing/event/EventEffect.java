package pk.itregistry.plumbing.event;

import pk.itregistry.contracts.Event;

/**
 * What events do in a service: passes over those that are not its own. Called in the inbox's
 * transaction, when an event arrives and when a parked one is tried again.
 */
public interface EventEffect {
  void apply(Event event);
}
