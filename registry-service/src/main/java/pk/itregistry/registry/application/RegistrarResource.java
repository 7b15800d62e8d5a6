package pk.itregistry.registry.application;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import pk.itregistry.kernel.identity.ApplicationId;
import pk.itregistry.kernel.identity.PersonId;
import pk.itregistry.plumbing.access.Access;
import pk.itregistry.plumbing.access.Idempotent;
import pk.itregistry.plumbing.http.Body;
import pk.itregistry.plumbing.http.PageAsked;
import pk.itregistry.plumbing.write.WritePath;
import pk.itregistry.registry.certificate.IssueCertificate;
import pk.itregistry.registry.notice.NoticeKind;

/** The registrars' door to an application: every decision on it. */
@Path("")
@Tag(name = "applications")
class RegistrarResource {
  private final ApplicationThings applications;
  private final WritePath path;
  private final ApproveInitially approveInitially;
  private final RegisterApplicant registerApplicant;
  private final CertifyApplicant certifyApplicant;
  private final DeclineApplication declineApplication;
  private final AskForFee askForFee;
  private final ReverseFee reverseFee;
  private final SettleRefund settleRefund;
  private final DueRefunds refunds;
  private final DecideOnName decideOnName;
  private final ReturnApplication returnApplication;
  private final Deciders deciders;
  private final WriteToApplicant letters;

  RegistrarResource(
      ApplicationThings applications,
      WritePath path,
      ApproveInitially approveInitially,
      RegisterApplicant registerApplicant,
      CertifyApplicant certifyApplicant,
      DeclineApplication declineApplication,
      AskForFee askForFee,
      ReverseFee reverseFee,
      SettleRefund settleRefund,
      DueRefunds refunds,
      DecideOnName decideOnName,
      ReturnApplication returnApplication,
      Deciders deciders,
      WriteToApplicant letters) {
    this.applications = applications;
    this.path = path;
    this.approveInitially = approveInitially;
    this.registerApplicant = registerApplicant;
    this.certifyApplicant = certifyApplicant;
    this.declineApplication = declineApplication;
    this.askForFee = askForFee;
    this.reverseFee = reverseFee;
    this.settleRefund = settleRefund;
    this.refunds = refunds;
    this.decideOnName = decideOnName;
    this.returnApplication = returnApplication;
    this.deciders = deciders;
    this.letters = letters;
  }

  @POST
  @Path("applications/{application}/return")
  @Idempotent(versioned = true)
  @Access(roles = "registrar", peopleOnly = true)
  @Operation(
      summary = "Return an application",
      description =
          "Sends it back to be corrected, naming fields by JSON Pointer or documents, each with a"
              + " code of the catalogue and words where they help.")
  public RestResponse<ApplicationView> returnApplication(
      ApplicationId application, Body<SendBackRequest> body) {
    PersonId registrar = applications.person();
    return path.change(
        applications,
        application,
        body,
        (it, back, by) -> {
          deciders.decidedBy(it, registrar);
          returnApplication.perform(it, back, registrar);
          letters.of(NoticeKind.APPLICATION_RETURNED, it);
        });
  }

  @POST
  @Path("applications/{application}/initial-approval")
  @Idempotent(versioned = true)
  @Access(roles = "registrar", peopleOnly = true)
  @Operation(
      summary = "Approve an application initially",
      description =
          "Finds it in order; the fee can be paid now. A start-up is certified without this step"
              + " while the schedule names no fee for it. Refused while its tax number or CUIN has"
              + " a live registration, or is that of another approved application.")
  public RestResponse<ApplicationView> approveApplicationInitially(ApplicationId application) {
    PersonId registrar = applications.person();
    return path.change(
        applications,
        application,
        (it, by) -> {
          deciders.decidedBy(it, registrar);
          approveInitially.perform(it, registrar);
          letters.of(NoticeKind.FEE_DUE, it);
        });
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
    PersonId registrar = applications.person();
    return path.bear(
        applications,
        application,
        (it, by) -> {
          deciders.decidedBy(it, registrar);
          IssueCertificate.Issued issued = registerApplicant.perform(it, registrar);
          letters.of(NoticeKind.FIRM_REGISTERED, it);
          return RegistrationView.of(it, issued);
        },
        registered -> "/registry/v1/firms/" + registered.firmId());
  }

  @POST
  @Path("applications/{application}/certification")
  @Idempotent(versioned = true)
  @Access(roles = "registrar", peopleOnly = true)
  @Operation(
      summary = "Certify a start-up",
      description =
          "Certifies the firm of the register that the application names as a start-up from today"
              + " on, for the tax years that the law of the day says; others hear of the firm, and"
              + " the public sees it. Where the schedule names a fee, it is approved and paid"
              + " first. Refused where the firm is not registered and certified today, or is a"
              + " start-up already.")
  public RestResponse<ApplicationView> certifyStartup(ApplicationId application) {
    PersonId registrar = applications.person();
    return path.change(
        applications,
        application,
        (it, by) -> {
          deciders.decidedBy(it, registrar);
          certifyApplicant.perform(it, registrar);
          letters.of(NoticeKind.STARTUP_CERTIFIED, it);
        });
  }

  @POST
  @Path("applications/{application}/decline")
  @Idempotent(versioned = true)
  @Access(roles = "registrar", peopleOnly = true)
  @Operation(
      summary = "Decline an application",
      description =
          "Ends it, with the reason that its applicant reads. A fee that was paid is given back.")
  public RestResponse<ApplicationView> declineApplication(
      ApplicationId application, Body<DeclineRequest> body) {
    PersonId registrar = applications.person();
    return path.change(
        applications,
        application,
        body,
        (it, decline, by) -> {
          deciders.decidedBy(it, registrar);
          declineApplication.perform(it, decline, registrar);
        });
  }

  @POST
  @Path("applications/{application}/fee-reversal")
  @Idempotent(versioned = true)
  @Access(roles = "registrar", peopleOnly = true)
  @Operation(
      summary = "Note that a fee was taken back",
      description =
          "Makes the fee due again, for another ninety days, where the gateway says that the bank"
              + " took the payment back; refused while it says that the payment stands.")
  public RestResponse<ApplicationView> reverseApplicationFee(ApplicationId application) {
    PersonId registrar = applications.person();
    return path.changeAsking(
        applications,
        application,
        askForFee::takenBack,
        (it, takenBack, by) -> {
          deciders.decidedBy(it, registrar);
          reverseFee.perform(it, takenBack, registrar);
          letters.of(NoticeKind.FEE_DUE_AGAIN, it);
        });
  }

  @POST
  @Path("applications/{application}/name-decision")
  @Idempotent(versioned = true)
  @Access(roles = "registrar", peopleOnly = true)
  @Operation(
      summary = "Decide on a name near another's",
      description =
          "Whether the application is about a firm that is registered under a name near its own: not"
              + " a duplicate, which is remembered beside the warning; or to be merged, which"
              + " declines it and points its applicant to the firm.")
  public RestResponse<ApplicationView> decideOnApplicationName(
      ApplicationId application, Body<NameDecisionRequest> body) {
    PersonId registrar = applications.person();
    return path.change(
        applications,
        application,
        body,
        (it, decided, by) -> {
          deciders.admit(it, registrar);
          decideOnName.perform(it, decided, registrar);
        });
  }

  @GET
  @Path("fee-refunds")
  @Access(roles = "registrar")
  @Operation(
      summary = "List fees to give back",
      description =
          "The fees of applications that were declined after they had been paid, and how giving them"
              + " back stands. The gateway is asked until it says yes.")
  public RestResponse<DueRefunds.Listed.All> listFeeRefunds(
      @QueryParam("state") FeeRefund.@Nullable State state, @BeanParam PageAsked page) {
    return page.answer(
        (cursor, most) -> refunds.list(state, cursor, most), DueRefunds.Listed.All::new);
  }

  @POST
  @Path("applications/{application}/fee-settlement")
  @Idempotent(versioned = true)
  @Access(roles = "registrar", peopleOnly = true)
  @Operation(
      summary = "Settle a fee to give back",
      description =
          "Notes how a declined applicant got their money, where the gateway would not give it back;"
              + " it is asked no more. Refused while it is just being asked.")
  public RestResponse<ApplicationView> settleFeeRefund(
      ApplicationId application, Body<SettlementRequest> body) {
    PersonId registrar = applications.person();
    return path.change(
        applications,
        application,
        body,
        (it, how, by) -> {
          deciders.admit(it, registrar);
          settleRefund.perform(it, how);
        });
  }
}
