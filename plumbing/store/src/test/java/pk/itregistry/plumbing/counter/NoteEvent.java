package pk.itregistry.plumbing.counter;

import pk.itregistry.contracts.Event;
import pk.itregistry.contracts.EventType;

/** What others hear of a note. */
sealed interface NoteEvent extends Event {

  /** A note as it stands. */
  record NoteState(NoteId noteId, long version, String name) {}

  NoteState note();

  @Override
  default String subject() {
    return note().noteId().toString();
  }

  /** It was left. */
  @EventType("pk.itregistry.counter.note.left.v1")
  record NoteLeft(NoteState note) implements NoteEvent {}

  /** It was handed in. */
  @EventType("pk.itregistry.counter.note.handed-in.v1")
  record NoteHandedIn(NoteState note) implements NoteEvent {}

  /** It was said again. */
  @EventType("pk.itregistry.counter.note.reannounced.v1")
  record NoteReannounced(NoteState note) implements NoteEvent {}
}
