package pk.itregistry.registry.application;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import pk.itregistry.kernel.identity.PersonId;
import pk.itregistry.kernel.problem.Faults;
import pk.itregistry.plumbing.access.Access;
import pk.itregistry.plumbing.access.Call;
import pk.itregistry.plumbing.http.Answer;
import pk.itregistry.plumbing.http.Body;
import pk.itregistry.plumbing.http.PageAsked;
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
      summary = "Begin an application",
      description =
          "Drafts an application that belongs to the caller. An NTN whose check digit does not fit"
              + " only gets a warning. Submit it when it is right.")
  @ResponseStatus(201)
  public RestResponse<ApplicationView> draftApplication(Body<ApplicationRequest> body) {
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
      summary = "List applications",
      description =
          "A registrar's work queue, of one state or of all; for an applicant, the applications of"
              + " his own. Oldest first.")
  public RestResponse<ApplicationView.Listed> listApplications(
      @Parameter(schema = @Schema(implementation = ApplicationState.class)) @QueryParam("state")
          @Nullable String state,
      @BeanParam PageAsked page) {
    Faults faults = new Faults();
    @Nullable ApplicationState wanted =
        state == null ? null : faults.oneOf("state", state, ApplicationState.class);
    @Nullable PersonId applicant = call.caller().hasRole("registrar") ? null : door.person();
    return page.answer(
        faults,
        (cursor, most) -> directory.list(applicant, wanted, cursor, most),
        ApplicationView.Listed::new);
  }
}
