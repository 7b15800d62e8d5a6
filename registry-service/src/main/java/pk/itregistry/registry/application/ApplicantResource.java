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
import pk.itregistry.plumbing.access.Idempotent;
import pk.itregistry.plumbing.http.Body;
import pk.itregistry.plumbing.time.BusinessClock;
import pk.itregistry.plumbing.write.WritePath;

/** The applicant's door to their application; registrars may read there. */
@Path("applications/{application}")
@Tag(name = "applications")
class ApplicantResource {
  private final ApplicationThings applications;
  private final WritePath path;
  private final AskForFee askForFee;
  private final PayFee payFee;
  private final BusinessClock clock;

  ApplicantResource(
      ApplicationThings applications,
      WritePath path,
      AskForFee askForFee,
      PayFee payFee,
      BusinessClock clock) {
    this.applications = applications;
    this.path = path;
    this.askForFee = askForFee;
    this.payFee = payFee;
    this.clock = clock;
  }

  @GET
  @Access(scope = "register", roles = "registrar", owner = true)
  @Operation(
      summary = "Read an application",
      description =
          "Where it stands, what the caller may do next, why it came back and what it costs.")
  public RestResponse<ApplicationView> getApplication(@PathParam("application") ApplicationId id) {
    return path.read(applications, id);
  }

  @PUT
  @Idempotent(versioned = true)
  @Access(scope = "register", owner = true, peopleOnly = true)
  @Operation(
      summary = "Revise an application",
      description = "Replaces what is stated, while it is a draft or has been returned.")
  public RestResponse<ApplicationView> reviseApplication(
      @PathParam("application") ApplicationId id, Body<ApplicationRequest> body) {
    return path.change(
        applications,
        id,
        body,
        (application, stated, by) -> application.revise(stated.particulars(), clock.today()));
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
    return path.change(applications, id, (application, by) -> application.submit(clock.today()));
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
    applications.admit(id);
    // The gateway is asked before the transaction, so that no row waits for another house.
    AskForFee.Asked asked = askForFee.of(id, body.glance(FeePaymentRequest::paymentReference));
    return path.change(
        applications,
        id,
        body,
        (application, paid, by) -> payFee.perform(application, paid, asked));
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
    return path.change(applications, id, (application, by) -> application.withdraw(clock.today()));
  }
}
