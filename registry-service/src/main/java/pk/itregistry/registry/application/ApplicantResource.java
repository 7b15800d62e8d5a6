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
import pk.itregistry.plumbing.http.Answer;
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
  private final ReviseApplication reviseApplication;
  private final ValidateApplication validateApplication;
  private final AskForIdentity askForIdentity;
  private final SubmitApplication submitApplication;
  private final AskForFee askForFee;
  private final PayFee payFee;
  private final BusinessClock clock;

  ApplicantResource(
      ApplicationThings applications,
      WritePath path,
      DraftApplication draftApplication,
      ApplicationDirectory directory,
      Call call,
      ReviseApplication reviseApplication,
      ValidateApplication validateApplication,
      AskForIdentity askForIdentity,
      SubmitApplication submitApplication,
      AskForFee askForFee,
      PayFee payFee,
      BusinessClock clock) {
    this.applications = applications;
    this.path = path;
    this.draftApplication = draftApplication;
    this.directory = directory;
    this.call = call;
    this.reviseApplication = reviseApplication;
    this.validateApplication = validateApplication;
    this.askForIdentity = askForIdentity;
    this.submitApplication = submitApplication;
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
          "Drafts an application that belongs to the caller, as far as they have come: only the kind"
              + " must be there, and what is sent must be readable. What will keep it from being approved"
              + " or only deserves a look is told in its warnings, here and whenever it is read: a"
              + " number that is registered or stated in another application, the name of another"
              + " firm, a check digit that does not fit; of a CNIC once it is proven to be theirs."
              + " Submit it when it is right.")
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
    @Nullable PersonId applicant = call.byRole() ? null : applications.person();
    return page.answer(
        (cursor, most) -> directory.list(applicant, state, cursor, most),
        ApplicationView.Listed::new);
  }

  @GET
  @Path("applications/{application}")
  @Access(
      scope = "register",
      roles = {"registrar", "head"},
      owner = true)
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
      description =
          "Replaces what is stated, while it is a draft or has been returned. A CNIC or passport that"
              + " is sent masked, as it is shown, stays as it stands.")
  public RestResponse<ApplicationView> reviseApplication(
      ApplicationId application, Body<ApplicationRequest> body) {
    return path.change(
        applications, application, body, (it, stated, by) -> reviseApplication.perform(it, stated));
  }

  @POST
  @Path("applications/{application}/submission")
  @Idempotent(versioned = true)
  @Access(scope = "register", owner = true, peopleOnly = true)
  @Operation(
      summary = "Submit an application",
      description =
          "Hands it in, for the first time or after it was returned. Refused with every fault that"
              + " its questions find, and where the identity authority does not know a freelancer by"
              + " the CNIC.")
  public RestResponse<ApplicationView> submitApplication(ApplicationId application) {
    return path.changeAsking(
        applications,
        application,
        askForIdentity::of,
        (it, identity, by) -> submitApplication.perform(it, identity));
  }

  @POST
  @Path("applications/{application}/validation")
  @Access(scope = "register", roles = "registrar", owner = true)
  @Operation(
      summary = "Validate an application",
      description =
          "Tells all that it lacks or states wrongly, held against the questions that it was begun"
              + " with, and what is only asked for. Changes nothing.")
  public RestResponse<ValidationView> validateApplication(ApplicationId application) {
    applications.admit(application);
    return Answer.ok(validateApplication.of(application)).response();
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
