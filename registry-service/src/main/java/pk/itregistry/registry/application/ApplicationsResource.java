package pk.itregistry.registry.application;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import pk.itregistry.kernel.identity.PersonId;
import pk.itregistry.kernel.page.Cursor;
import pk.itregistry.kernel.page.Page;
import pk.itregistry.kernel.problem.Faults;
import pk.itregistry.plumbing.access.Access;
import pk.itregistry.plumbing.access.Call;
import pk.itregistry.plumbing.http.Answer;
import pk.itregistry.plumbing.http.Body;
import pk.itregistry.plumbing.http.Paging;
import pk.itregistry.plumbing.once.Idempotent;
import pk.itregistry.plumbing.once.Once;

/** The door for beginning an application and for finding one. */
@Path("applications")
@Tag(
    name = "applications",
    description = "Applications to be registered, from draft to registration.")
class ApplicationsResource {
  private final DraftApplication drafting;
  private final ApplicationDirectory directory;
  private final ApplicationDoor door;
  private final Once once;
  private final Call call;

  ApplicationsResource(
      DraftApplication drafting,
      ApplicationDirectory directory,
      ApplicationDoor door,
      Once once,
      Call call) {
    this.drafting = drafting;
    this.directory = directory;
    this.door = door;
    this.once = once;
    this.call = call;
  }

  @POST
  @Idempotent
  @Access(scope = "register", peopleOnly = true)
  @Operation(
      operationId = "draftApplication",
      summary = "Begin an application",
      description =
          "Drafts an application that belongs to the caller. An NTN whose check digit does not fit"
              + " only gets a warning. Submit it when it is right.")
  @APIResponse(
      responseCode = "201",
      description = "The draft.",
      content =
          @Content(
              mediaType = "application/json",
              schema = @Schema(implementation = ApplicationView.class)))
  public Response draft(
      @RequestBody(
              required = true,
              content =
                  @Content(
                      mediaType = "application/json",
                      schema = @Schema(implementation = ApplicationRequest.class),
                      examples =
                          @ExampleObject(name = "a company", value = ApplicationRequest.EXAMPLE)))
          Body<ApplicationRequest> body) {
    return once.answer(
        body,
        () -> {
          Application drafted =
              drafting.perform(door.person(), body.read(ApplicationRequest::resolve));
          return Answer.created(
                  "/registry/v1/applications/" + drafted.id(), directory.view(drafted))
              .version(drafted.version());
        });
  }

  @GET
  @Access(scope = "register", roles = "registrar", owner = true)
  @Operation(
      operationId = "listApplications",
      summary = "List applications",
      description =
          "A registrar's work queue, of one state or of all; for an applicant, the applications of"
              + " his own. Oldest first.")
  @APIResponse(
      responseCode = "200",
      description = "The applications.",
      content =
          @Content(
              mediaType = "application/json",
              schema = @Schema(implementation = ApplicationView.Listed.class)))
  public Response list(
      @Parameter(schema = @Schema(implementation = ApplicationState.class)) @QueryParam("state")
          @Nullable String state,
      @Parameter(
              schema =
                  @Schema(
                      type = SchemaType.INTEGER,
                      minimum = "1",
                      maximum = "200",
                      defaultValue = "50"))
          @QueryParam("limit")
          @Nullable String limit,
      @QueryParam("cursor") @Nullable Cursor cursor,
      @Context UriInfo uri) {
    Faults faults = new Faults();
    @Nullable ApplicationState wanted =
        state == null ? null : faults.oneOf("state", state, ApplicationState.class);
    int most = Paging.limit(limit, faults);
    faults.refuseMalformed();
    @Nullable PersonId applicant = call.caller().hasRole("registrar") ? null : door.person();
    Page<ApplicationView.Summary> page = directory.list(applicant, wanted, cursor, most);
    return Paging.answer(new ApplicationView.Listed(page.items()), page.next(), uri);
  }
}
