package pk.itregistry.registry.renewal;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import pk.itregistry.kernel.identity.FirmId;
import pk.itregistry.kernel.identity.Permission;
import pk.itregistry.kernel.identity.RenewalId;
import pk.itregistry.plumbing.access.Access;
import pk.itregistry.plumbing.access.Idempotent;
import pk.itregistry.plumbing.http.Body;
import pk.itregistry.plumbing.http.PageAsked;
import pk.itregistry.plumbing.write.WritePath;
import pk.itregistry.registry.renewal.RenewalLife.State;

/** The doors to renewals: the firm's, and the registrars'. */
@Path("")
@Tag(name = "renewals", description = "Registrations that go on for another year.")
class RenewalResource {
  private final RenewalThings renewals;
  private final RenewalDirectory directory;
  private final WritePath path;
  private final OpenRenewal openRenewal;
  private final AskForRenewalFee askForFee;
  private final ConfirmRenewal confirmRenewal;
  private final PayRenewal payRenewal;
  private final ApproveRenewal approveRenewal;
  private final ReturnRenewal returnRenewal;
  private final DeclineRenewal declineRenewal;
  private final AssessRenewal assessRenewal;

  RenewalResource(
      RenewalThings renewals,
      RenewalDirectory directory,
      WritePath path,
      OpenRenewal openRenewal,
      AskForRenewalFee askForFee,
      ConfirmRenewal confirmRenewal,
      PayRenewal payRenewal,
      ApproveRenewal approveRenewal,
      ReturnRenewal returnRenewal,
      DeclineRenewal declineRenewal,
      AssessRenewal assessRenewal) {
    this.renewals = renewals;
    this.directory = directory;
    this.path = path;
    this.openRenewal = openRenewal;
    this.askForFee = askForFee;
    this.confirmRenewal = confirmRenewal;
    this.payRenewal = payRenewal;
    this.approveRenewal = approveRenewal;
    this.returnRenewal = returnRenewal;
    this.declineRenewal = declineRenewal;
    this.assessRenewal = assessRenewal;
  }

  @POST
  @Path("firms/{firm}/renewals")
  @Idempotent(creates = true)
  @Access(scope = "register", permission = Permission.MANAGE_FIRM, peopleOnly = true)
  @Operation(
      summary = "Open a renewal",
      description =
          "Opens it from sixty days before the last certified day on, at any time after it too. As"
              + " a rule it has opened by itself. A firm has one at a time.")
  public RestResponse<RenewalView> openRenewal(FirmId firm) {
    return path.create(renewals, by -> openRenewal.perform(firm));
  }

  @GET
  @Path("firms/{firm}/renewals")
  @Access(scope = "register", permission = Permission.MANAGE_FIRM, roles = "registrar")
  @Operation(
      summary = "List a firm's renewals",
      description = "Those under way and those that are over, oldest first.")
  public RestResponse<RenewalView.Listed> listRenewalsOfFirm(
      FirmId firm, @BeanParam PageAsked page) {
    return page.answer(
        (cursor, most) -> directory.list(firm, null, cursor, most), RenewalView.Listed::new);
  }

  @GET
  @Path("renewals")
  @Access(roles = "registrar")
  @Operation(
      summary = "List renewals",
      description = "The registrars' queue: those of one state, or of all. Oldest first.")
  public RestResponse<RenewalView.Listed> listRenewals(
      @QueryParam("state") @Nullable State state, @BeanParam PageAsked page) {
    return page.answer(
        (cursor, most) -> directory.list(null, state, cursor, most), RenewalView.Listed::new);
  }

  @GET
  @Path("renewals/{renewal}")
  @Access(scope = "register", permission = Permission.MANAGE_FIRM, roles = "registrar")
  @Operation(
      summary = "Read a renewal",
      description =
          "Where it stands, filled in with what was filed and realised; whether that is enough, and"
              + " what it costs today, its branches with it.")
  public RestResponse<RenewalView> getRenewal(RenewalId renewal) {
    return path.read(renewals, renewal);
  }

  @POST
  @Path("renewals/{renewal}/confirmation")
  @Idempotent(versioned = true)
  @Access(scope = "register", permission = Permission.MANAGE_FIRM, peopleOnly = true)
  @Operation(
      summary = "Confirm a renewal",
      description =
          "Says that the firm goes on. When nothing has changed and the evidence speaks for it,"
              + " that is all: with the payment in the same call it is renewed at once. Otherwise a"
              + " registrar looks at it first, and a payment is refused, which does not use it up:"
              + " confirm without it, and name it once the renewal is confirmed.")
  public RestResponse<RenewalView> confirmRenewal(
      RenewalId renewal, Body<ConfirmationRequest> body) {
    renewals.admit(renewal);
    // The gateway is asked before the transaction, so that no row waits for another house.
    AskForRenewalFee.Asked asked =
        askForFee.of(renewal, body.glance(ConfirmationRequest::paymentReference));
    return path.change(
        renewals, renewal, body, (it, said, by) -> confirmRenewal.perform(it, said, asked));
  }

  @POST
  @Path("renewals/{renewal}/fee-payment")
  @Idempotent(versioned = true)
  @Access(scope = "register", permission = Permission.MANAGE_FIRM, peopleOnly = true)
  @Operation(
      summary = "Pay the renewal's fee",
      description =
          "Names the payment at the gateway, which must confirm it; the new certificate is issued"
              + " in the same moment. It begins the day after the last certified one, or today"
              + " where that is past. Who confirmed after the last certified day pays the surcharge"
              + " of the day; who confirmed in time does not, however long the register took.")
  public RestResponse<RenewalView> payRenewalFee(
      RenewalId renewal, Body<RenewalPaymentRequest> body) {
    renewals.admit(renewal);
    AskForRenewalFee.Asked asked =
        askForFee.of(renewal, body.glance(RenewalPaymentRequest::paymentReference));
    return path.change(renewals, renewal, body, (it, paid, by) -> payRenewal.perform(it, asked));
  }

  @POST
  @Path("renewals/{renewal}/withdrawal")
  @Idempotent(versioned = true)
  @Access(scope = "register", permission = Permission.MANAGE_FIRM, peopleOnly = true)
  @Operation(
      summary = "Withdraw a renewal",
      description = "Takes it back; another one can be opened at any time.")
  public RestResponse<RenewalView> withdrawRenewal(RenewalId renewal) {
    return path.change(renewals, renewal, (it, by) -> it.withdraw(assessRenewal.of(it.id())));
  }

  @POST
  @Path("renewals/{renewal}/approval")
  @Idempotent(versioned = true)
  @Access(roles = "registrar", peopleOnly = true)
  @Operation(
      summary = "Approve a renewal",
      description =
          "Finds that the firm may go on although the evidence alone does not say so. The fee is"
              + " due then.")
  public RestResponse<RenewalView> approveRenewal(RenewalId renewal) {
    return path.change(renewals, renewal, (it, by) -> approveRenewal.perform(it));
  }

  @POST
  @Path("renewals/{renewal}/return")
  @Idempotent(versioned = true)
  @Access(roles = "registrar", peopleOnly = true)
  @Operation(
      summary = "Return a renewal",
      description = "Sends it back to the firm with what is missing; it can confirm again.")
  public RestResponse<RenewalView> returnRenewal(
      RenewalId renewal, Body<RenewalReasonRequest> body) {
    return path.change(renewals, renewal, body, (it, why, by) -> returnRenewal.perform(it, why));
  }

  @POST
  @Path("renewals/{renewal}/decline")
  @Idempotent(versioned = true)
  @Access(roles = "registrar", peopleOnly = true)
  @Operation(
      summary = "Decline a renewal",
      description = "Ends it, with the reason that the firm reads. It may open another one.")
  public RestResponse<RenewalView> declineRenewal(
      RenewalId renewal, Body<RenewalReasonRequest> body) {
    return path.change(renewals, renewal, body, (it, why, by) -> declineRenewal.perform(it, why));
  }
}
