package pk.itregistry.registry.timeline;

import pk.itregistry.kernel.identity.ApplicationId;

/** A thing whose acts stand in an application's timeline, each written with it. */
public interface Noted {
  /** The application in whose timeline they stand. */
  ApplicationId timelineOf();

  /** What is not written yet. */
  Notes notes();
}
