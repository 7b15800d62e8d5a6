package pk.itregistry.incentives.timeline;

/**
 * A thing whose acts stand in a claim's timeline: each is written with it ({@link NoteOnWrite}).
 */
public interface Noted {
  /** The claim in whose timeline they stand. */
  Timeline.Of timelineOf();

  /** What is not written yet. */
  Notes notes();
}
