package pk.itregistry.plumbing.counter;

import java.util.List;
import org.jspecify.annotations.Nullable;
import pk.itregistry.plumbing.http.Versioned;

/** A note as it is shown. */
record NoteView(
    NoteId id, long version, String name, String ntn, Note.State state, @Nullable String signature)
    implements Versioned {

  /** Notes of a tax number. */
  record Found(List<NoteView> notes) {}
}
