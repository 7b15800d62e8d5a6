package pk.itregistry.registry.application;

import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import pk.itregistry.kernel.identity.ApplicationId;
import pk.itregistry.kernel.identity.FirmId;
import pk.itregistry.kernel.identity.PersonId;
import pk.itregistry.plumbing.access.Access;
import pk.itregistry.plumbing.access.Call;
import pk.itregistry.plumbing.access.Idempotent;
import pk.itregistry.plumbing.http.Answer;
import pk.itregistry.plumbing.http.Body;
import pk.itregistry.plumbing.once.Once;
import pk.itregistry.plumbing.time.BusinessClock;
import pk.itregistry.plumbing.write.WritePath;
import pk.itregistry.registry.certificate.IssueCertificate;

/** The registrars' door to an application: every decision on it. */
@Path("")
@Tag(name = "applications")
class RegistrarResource {
  private final ApplicationThings applications;
  private final WritePath path;
  private final ApproveInitially approveInitially;
  private final RegisterApplicant registerApplicant;
  private final Once once;
  private final Call call;
  private final BusinessClock clock;

  RegistrarResource(
      ApplicationThings applications,
      WritePath path,
      ApproveInitially approveInitially,
      RegisterApplicant registerApplicant,
      Once once,
      Call call,
      BusinessClock clock) {
    this.applications = applications;
    this.path = path;
    this.approveInitially = approveInitially;
    this.registerApplicant = registerApplicant;
    this.once = once;
    this.call = call;
    this.clock = clock;
  }

  @POST
  @Path("applications/{application}/return")
  @Idempotent(versioned = true)
  @Access(roles = "registrar", peopleOnly = true)
  @Operation(
      summary = "Return an application",
      description = "Sends it back to be corrected, naming the fields by JSON Pointer.")
  public RestResponse<ApplicationView> returnApplication(
      ApplicationId application, Body<SendBackRequest> body) {
    PersonId registrar = applications.person();
    return path.change(
        applications,
        application,
        body,
        (it, back, by) -> it.returnFor(back.kept(), registrar, clock.today()));
  }

  @POST
  @Path("applications/{application}/initial-approval")
  @Idempotent(versioned = true)
  @Access(roles = "registrar", peopleOnly = true)
  @Operation(
      summary = "Approve an application initially",
      description =
          "Finds it in order; the fee can be paid now. Refused while its tax number or CUIN has a"
              + " live registration, or is that of another approved application.")
  public RestResponse<ApplicationView> approveApplicationInitially(ApplicationId application) {
    PersonId registrar = applications.person();
    return path.change(
        applications, application, (it, by) -> approveInitially.perform(it, registrar));
  }

  @POST
  @Path("applications/{application}/registration")
  @Idempotent(creates = true, forEver = true, versioned = true)
  @Access(roles = "registrar", peopleOnly = true)
  @Operation(
      summary = "Register the firm",
      description =
          "Enters the firm into the register and issues its certificate, in one. Refused while the"
              + " tax number has a live registration.")
  public RestResponse<RegistrationView> registerApplicant(ApplicationId application) {
    applications.admit(application);
    return once.answer(() -> {
      Application locked = applications.locked(application);
      call.expectVersion(locked.version());
      IssueCertificate.Issued issued = registerApplicant.perform(locked, applications.person());
      FirmId firm = Objects.requireNonNull(locked.firm());
      return Answer.created(
          "/registry/v1/firms/" + firm,
          new RegistrationView(
              firm, application, issued.number(), issued.validFrom(), issued.lastDay()));
    });
  }

  @POST
  @Path("applications/{application}/decline")
  @Idempotent(versioned = true)
  @Access(roles = "registrar", peopleOnly = true)
  @Operation(
      summary = "Decline an application",
      description = "Ends it, with the reason that its applicant reads.")
  public RestResponse<ApplicationView> declineApplication(
      ApplicationId application, Body<DeclineRequest> body) {
    PersonId registrar = applications.person();
    return path.change(
        applications,
        application,
        body,
        (it, decline, by) -> it.decline(decline.reason(), registrar, clock.today()));
  }
}
