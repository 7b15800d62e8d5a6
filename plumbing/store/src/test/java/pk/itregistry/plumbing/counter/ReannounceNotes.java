package pk.itregistry.plumbing.counter;

import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import pk.itregistry.plumbing.counter.NoteEvent.NoteReannounced;
import pk.itregistry.plumbing.reannouncement.Reannounces;

/** Says again how the notes stand. */
@ApplicationScoped
@Identifier("NOTES")
class ReannounceNotes implements Reannounces {
  private final Notes notes;

  ReannounceNotes(Notes notes) {
    this.notes = notes;
  }

  @Override
  public List<NoteReannounced> after(UUID last, int limit) {
    return notes.after(last, limit).stream().map(note -> new NoteReannounced(note.told())).toList();
  }
}
