package pk.itregistry.registry.application;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import pk.itregistry.kernel.identity.ApplicationId;
import pk.itregistry.plumbing.access.Access;
import pk.itregistry.plumbing.http.Answer;
import pk.itregistry.plumbing.http.Body;
import pk.itregistry.plumbing.once.Idempotent;
import pk.itregistry.plumbing.once.Once;

/** The applicant's door to an application of his own; registrars may read there. */
@Path("applications/{application}")
@Tag(name = "applications")
class ApplicantResource {
  private final ReviseApplication revising;
  private final SubmitApplication submitting;
  private final AskForFee askForFee;
  private final PayFee paying;
  private final WithdrawApplication withdrawing;
  private final ApplicationDirectory directory;
  private final ApplicationDoor door;
  private final Once once;

  ApplicantResource(
      ReviseApplication revising,
      SubmitApplication submitting,
      AskForFee askForFee,
      PayFee paying,
      WithdrawApplication withdrawing,
      ApplicationDirectory directory,
      ApplicationDoor door,
      Once once) {
    this.revising = revising;
    this.submitting = submitting;
    this.askForFee = askForFee;
    this.paying = paying;
    this.withdrawing = withdrawing;
    this.directory = directory;
    this.door = door;
    this.once = once;
  }

  @GET
  @Access(scope = "register", roles = "registrar", owner = true)
  @Operation(
      summary = "Read an application",
      description =
          "Where it stands, what the caller may do next, why it came back and what it costs.")
  public RestResponse<ApplicationView> getApplication(@PathParam("application") ApplicationId id) {
    door.admit(id);
    ApplicationView view = directory.view(id);
    return Answer.read(view);
  }

  @PUT
  @Idempotent(versioned = true)
  @Access(scope = "register", owner = true, peopleOnly = true)
  @Operation(
      summary = "Revise an application",
      description = "Replaces what is stated, while it is a draft or has been returned.")
  public RestResponse<ApplicationView> reviseApplication(
      @PathParam("application") ApplicationId id, Body<ApplicationRequest> body) {
    door.admit(id);
    return once.answer(
        body,
        () -> door.answer(revising.perform(door.open(id), body.read(ApplicationRequest::resolve))));
  }

  @POST
  @Path("submission")
  @Idempotent(versioned = true)
  @Access(scope = "register", owner = true, peopleOnly = true)
  @Operation(
      summary = "Submit an application",
      description = "Hands it in, for the first time or after it was returned.")
  public RestResponse<ApplicationView> submitApplication(
      @PathParam("application") ApplicationId id) {
    door.admit(id);
    return once.answer(() -> door.answer(submitting.perform(door.open(id))));
  }

  @POST
  @Path("fee-payment")
  @Idempotent(versioned = true)
  @Access(scope = "register", owner = true, peopleOnly = true)
  @Operation(
      summary = "Pay the fee",
      description =
          "Names the payment at the gateway, which must confirm it. The fee schedule is sample data until PSEB publishes one.")
  public RestResponse<ApplicationView> payApplicationFee(
      @PathParam("application") ApplicationId id, Body<FeePaymentRequest> body) {
    door.admit(id);
    AskForFee.Asked asked = askForFee.of(id, body.glance(FeePaymentRequest::wellFormed));
    return once.answer(
        body,
        () -> {
          Application application = door.open(id);
          String reference = body.read(FeePaymentRequest::resolve);
          return door.answer(paying.perform(application, reference, asked));
        });
  }

  @POST
  @Path("withdrawal")
  @Idempotent(versioned = true)
  @Access(scope = "register", owner = true, peopleOnly = true)
  @Operation(
      summary = "Withdraw an application",
      description = "Takes it back for good, before the fee was paid.")
  public RestResponse<ApplicationView> withdrawApplication(
      @PathParam("application") ApplicationId id) {
    door.admit(id);
    return once.answer(() -> door.answer(withdrawing.perform(door.open(id))));
  }
}
