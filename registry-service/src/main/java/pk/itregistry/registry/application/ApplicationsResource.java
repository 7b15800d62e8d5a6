package pk.itregistry.registry.application;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import pk.itregistry.kernel.identity.PersonId;
import pk.itregistry.plumbing.access.Access;
import pk.itregistry.plumbing.access.Call;
import pk.itregistry.plumbing.access.Idempotent;
import pk.itregistry.plumbing.http.Body;
import pk.itregistry.plumbing.http.PageAsked;
import pk.itregistry.plumbing.write.WritePath;

/** The door for beginning an application and for finding one. */
@Path("applications")
@Tag(
    name = "applications",
    description = "Applications to be registered, from draft to registration.")
class ApplicationsResource {
  private final ApplicationThings applications;
  private final WritePath path;
  private final DraftApplication draftApplication;
  private final ApplicationDirectory directory;
  private final Call call;

  ApplicationsResource(
      ApplicationThings applications,
      WritePath path,
      DraftApplication draftApplication,
      ApplicationDirectory directory,
      Call call) {
    this.applications = applications;
    this.path = path;
    this.draftApplication = draftApplication;
    this.directory = directory;
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
    PersonId applicant = applications.person();
    return path.create(
        applications,
        body,
        (stated, faults) -> {},
        (stated, by) -> draftApplication.perform(stated, applicant));
  }

  @GET
  @Access(scope = "register", roles = "registrar", owner = true)
  @Operation(
      summary = "List applications",
      description =
          "A registrar's work queue, of one state or of all; for an applicant, their own"
              + " applications. Oldest first.")
  public RestResponse<ApplicationView.Listed> listApplications(
      @QueryParam("state") @Nullable ApplicationState state, @BeanParam PageAsked page) {
    @Nullable PersonId applicant =
        call.caller().hasRole("registrar") ? null : applications.person();
    return page.answer(
        (cursor, most) -> directory.list(applicant, state, cursor, most),
        ApplicationView.Listed::new);
  }
}
