package pk.itregistry.plumbing.counter;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import pk.itregistry.kernel.identity.Ntn;
import pk.itregistry.kernel.identity.PersonId;
import pk.itregistry.kernel.page.Page;
import pk.itregistry.kernel.problem.Faults;
import pk.itregistry.plumbing.access.Access;
import pk.itregistry.plumbing.access.Idempotent;
import pk.itregistry.plumbing.http.Body;
import pk.itregistry.plumbing.http.PageAsked;
import pk.itregistry.plumbing.write.WritePath;

/** The counter. */
@Path("notes")
@Tag(name = "notes")
class NoteResource {
  private final NoteThings things;
  private final Notes notes;
  private final WritePath path;

  NoteResource(NoteThings things, Notes notes, WritePath path) {
    this.things = things;
    this.notes = notes;
    this.path = path;
  }

  @POST
  @Access(scope = "register", peopleOnly = true)
  @Idempotent(creates = true)
  @Operation(summary = "Leave a note", description = "Leaves a note at the counter.")
  public RestResponse<NoteView> leaveNote(Body<NoteRequest> body) {
    PersonId writer = things.person();
    return path.create(
        things,
        body,
        (note, faults) -> {},
        (note, by) -> {
          Note left = new Note(NoteId.fresh(), writer, note.name(), note.ntn());
          notes.persist(left);
          return left;
        });
  }

  @GET
  @Access(open = true)
  @Operation(summary = "Find notes", description = "Those of a tax number, oldest first.")
  public RestResponse<NoteView.Found> findNotes(
      @QueryParam("ntn") @Nullable Ntn ntn,
      @QueryParam("on") @Nullable LocalDate on,
      @BeanParam PageAsked page) {
    Faults faults = new Faults();
    Ntn wanted = faults.required("ntn", ntn, found -> found);
    return page.answer(
        faults,
        (cursor, most) ->
            Page.of(
                notes.of(wanted, cursor, most + 1).stream().map(Note::view).toList(),
                most,
                note -> note.id().value()),
        NoteView.Found::new);
  }

  @GET
  @Path("{note}")
  @Access(scope = "register", owner = true)
  @Operation(summary = "Read a note", description = "As it stands.")
  public RestResponse<NoteView> readNote(NoteId note) {
    return path.read(things, note);
  }

  @POST
  @Path("{note}/handing-in")
  @Access(scope = "register", owner = true, peopleOnly = true)
  @Idempotent(versioned = true)
  @Operation(summary = "Hand a note in", description = "Hands it in; others hear of it.")
  public RestResponse<NoteView> handNoteIn(NoteId note) {
    return path.change(things, note, (it, by) -> it.handIn());
  }

  @POST
  @Path("{note}/signature")
  @Access(scope = "register", owner = true, peopleOnly = true)
  @Idempotent(versioned = true)
  @Operation(summary = "Sign a note", description = "Signs what was handed in.")
  public RestResponse<NoteView> signNote(NoteId note, Body<SignatureRequest> body) {
    return path.change(things, note, body, (it, signed, by) -> it.sign(signed.signature()));
  }
}
