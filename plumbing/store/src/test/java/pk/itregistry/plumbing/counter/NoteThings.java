package pk.itregistry.plumbing.counter;

import jakarta.enterprise.context.ApplicationScoped;
import pk.itregistry.kernel.identity.PersonId;
import pk.itregistry.kernel.problem.CommonProblem.NotFound;
import pk.itregistry.kernel.problem.Refused;
import pk.itregistry.plumbing.access.Call;
import pk.itregistry.plumbing.write.Things;

/** Notes on the write path: each for its writer. */
@ApplicationScoped
class NoteThings implements Things<NoteId, Note, NoteView> {
  private final Notes notes;
  private final Call call;

  NoteThings(Notes notes, Call call) {
    this.notes = notes;
    this.call = call;
  }

  @Override
  public void admit(NoteId id) {
    if (!notes.get(id).writer().equals(person())) {
      throw new Refused(new NotFound("note"));
    }
  }

  @Override
  public Note locked(NoteId id) {
    return notes.locked(id);
  }

  @Override
  public NoteView view(NoteId id) {
    return notes.get(id).view();
  }

  @Override
  public NoteId idOf(Note note) {
    return note.id();
  }

  @Override
  public String pathOf(NoteId id) {
    return "/counter/v1/notes/" + id;
  }

  PersonId person() {
    return call.caller().person().orElseThrow();
  }
}
