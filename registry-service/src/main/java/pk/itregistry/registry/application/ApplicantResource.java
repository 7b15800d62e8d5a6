package pk.itregistry.registry.application;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import pk.itregistry.kernel.identity.ApplicationId;
import pk.itregistry.kernel.identity.PersonId;
import pk.itregistry.plumbing.access.Access;
import pk.itregistry.plumbing.access.Call;
import pk.itregistry.plumbing.access.Idempotent;
import pk.itregistry.plumbing.http.Body;
import pk.itregistry.plumbing.http.PageAsked;
import pk.itregistry.plumbing.time.BusinessClock;
import pk.itregistry.plumbing.write.WritePath;

/**
 * The applicant's doors to applications: begin one, find, revise and submit it, pay its fee;
 * registrars may read there.
 */
@Path("")
@Tag(
    name = "applications",
    description = "Applications to be registered, from draft to registration.")
class ApplicantResource {
  private final ApplicationThings applications;
  private final WritePath path;
  private final DraftApplication draftApplication;
  private final ApplicationDirectory directory;
  private final Call call;
  private final AskForFee askForFee;
  private final PayFee payFee;
  private final BusinessClock clock;

  ApplicantResource(
      ApplicationThings applications,
      WritePath path,
      DraftApplication draftApplication,
      ApplicationDirectory directory,
      Call call,
      AskForFee askForFee,
      PayFee payFee,
      BusinessClock clock) {
    this.applications = applications;
    this.path = path;
    this.draftApplication = draftApplication;
    this.directory = directory;
    this.call = call;
    this.askForFee = askForFee;
    this.payFee = payFee;
    this.clock = clock;
  }

  @POST
  @Path("applications")
  @Idempotent(creates = true)
  @Access(scope = "register", peopleOnly = true)
  @Operation(
      summary = "Begin an application",
      description =
          "Drafts an application that belongs to the caller. What will keep it from being approved"
              + " or only deserves a look is told in its warnings, here and whenever it is read: a"
              + " number that is registered or stated in another application, the name of another"
              + " firm, a check digit that does not fit. Submit it when it is right.")
  public RestResponse<ApplicationView> draftApplication(Body<ApplicationRequest> body) {
    PersonId applicant = applications.person();
    return path.create(
        applications,
        body,
        (stated, faults) -> {},
        (stated, by) -> draftApplication.perform(stated, applicant));
  }

  @GET
  @Path("applications")
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

  @GET
  @Path("applications/{application}")
  @Access(scope = "register", roles = "registrar", owner = true)
  @Operation(
      summary = "Read an application",
      description =
          "Where it stands, what the caller may do next, why it came back and what it costs.")
  public RestResponse<ApplicationView> getApplication(ApplicationId application) {
    return path.read(applications, application);
  }

  @PUT
  @Path("applications/{application}")
  @Idempotent(versioned = true)
  @Access(scope = "register", owner = true, peopleOnly = true)
  @Operation(
      summary = "Revise an application",
      description = "Replaces what is stated, while it is a draft or has been returned.")
  public RestResponse<ApplicationView> reviseApplication(
      ApplicationId application, Body<ApplicationRequest> body) {
    return path.change(
        applications,
        application,
        body,
        (it, stated, by) -> it.revise(stated.particulars(), clock.today()));
  }

  @POST
  @Path("applications/{application}/submission")
  @Idempotent(versioned = true)
  @Access(scope = "register", owner = true, peopleOnly = true)
  @Operation(
      summary = "Submit an application",
      description = "Hands it in, for the first time or after it was returned.")
  public RestResponse<ApplicationView> submitApplication(ApplicationId application) {
    return path.change(applications, application, (it, by) -> it.submit(clock.today()));
  }

  @POST
  @Path("applications/{application}/fee-payment")
  @Idempotent(versioned = true)
  @Access(scope = "register", owner = true, peopleOnly = true)
  @Operation(
      summary = "Pay the fee",
      description =
          "Names the payment at the gateway, which must confirm it. The fee schedule is sample data until PSEB publishes one.")
  public RestResponse<ApplicationView> payApplicationFee(
      ApplicationId application, Body<FeePaymentRequest> body) {
    applications.admit(application);
    // The gateway is asked before the transaction, so that no row waits for another house.
    AskForFee.Asked asked =
        askForFee.of(application, body.glance(FeePaymentRequest::paymentReference));
    return path.change(
        applications, application, body, (it, paid, by) -> payFee.perform(it, paid, asked));
  }

  @POST
  @Path("applications/{application}/withdrawal")
  @Idempotent(versioned = true)
  @Access(scope = "register", owner = true, peopleOnly = true)
  @Operation(
      summary = "Withdraw an application",
      description = "Takes it back for good, before the fee was paid.")
  public RestResponse<ApplicationView> withdrawApplication(ApplicationId application) {
    return path.change(applications, application, (it, by) -> it.withdraw(clock.today()));
  }
}
