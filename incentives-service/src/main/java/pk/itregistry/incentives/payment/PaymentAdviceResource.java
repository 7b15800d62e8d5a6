package pk.itregistry.incentives.payment;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import pk.itregistry.kernel.identity.PaymentAdviceId;
import pk.itregistry.kernel.identity.Permission;
import pk.itregistry.kernel.problem.CommonProblem.NotFound;
import pk.itregistry.kernel.problem.Refused;
import pk.itregistry.plumbing.access.Access;
import pk.itregistry.plumbing.access.Call;
import pk.itregistry.plumbing.access.Caller;
import pk.itregistry.plumbing.access.Idempotent;
import pk.itregistry.plumbing.http.Body;
import pk.itregistry.plumbing.http.PageAsked;
import pk.itregistry.plumbing.time.BusinessClock;
import pk.itregistry.plumbing.write.WritePath;

/** The door to payments: the treasury signs and repairs them, the paying bank fetches its file. */
@Path("payment-advices")
@Tag(name = "payments")
class PaymentAdviceResource {
  private static final String XML = "application/xml";

  private final AdviceThings advices;
  private final WritePath path;
  private final AdviceDirectory directory;
  private final PaymentFiles files;
  private final ReleaseAdvice releaseAdvice;
  private final RepairAdvice repairAdvice;
  private final ReviewNotExecuted reviewNotExecuted;
  private final BusinessClock clock;
  private final Call call;

  PaymentAdviceResource(
      AdviceThings advices,
      WritePath path,
      AdviceDirectory directory,
      PaymentFiles files,
      ReleaseAdvice releaseAdvice,
      RepairAdvice repairAdvice,
      ReviewNotExecuted reviewNotExecuted,
      BusinessClock clock,
      Call call) {
    this.advices = advices;
    this.path = path;
    this.directory = directory;
    this.files = files;
    this.releaseAdvice = releaseAdvice;
    this.repairAdvice = repairAdvice;
    this.reviewNotExecuted = reviewNotExecuted;
    this.clock = clock;
    this.call = call;
  }

  @GET
  @Access(
      roles = {"treasury-officer", "auditor"},
      peopleOnly = true)
  @Operation(
      summary = "List payments that wait for the treasury",
      description =
          "Prepared ones to be released, returned or rejected ones to be repaired, and those that an"
              + " officer recorded as not executed; or those in one state, such as ADVISED.")
  public RestResponse<AdviceView.Listed> listWaitingPaymentAdvices(
      @QueryParam("state") @Parameter(description = "Of this state only.")
          PaymentLife.@Nullable State state,
      @BeanParam PageAsked page) {
    return page.answer(
        (cursor, most) -> directory.waiting(state, advices::offersOn, cursor, most),
        AdviceView.Listed::new);
  }

  @GET
  @Path("{advice}")
  @Access(
      scope = "claims",
      permission = Permission.VIEW_CLAIMS,
      roles = {"claims-officer", "claims-approver", "treasury-officer", "auditor"})
  @Operation(
      summary = "Read a payment",
      description = "The payment with what the bank reported of it.")
  public RestResponse<AdviceView> readPaymentAdvice(PaymentAdviceId advice) {
    return path.read(advices, advice);
  }

  @POST
  @Path("{advice}/release")
  @Access(roles = "treasury-officer", peopleOnly = true)
  @Idempotent(forEver = true, versioned = true)
  @Operation(
      summary = "Release a payment to the bank",
      description = "The second signature, by another treasury officer than the first.")
  public RestResponse<AdviceView> releasePaymentAdvice(PaymentAdviceId advice) {
    return path.change(advices, advice, releaseAdvice::perform);
  }

  @POST
  @Path("{advice}/repair")
  @Access(roles = "treasury-officer", peopleOnly = true)
  @Idempotent(forEver = true, versioned = true)
  @Operation(
      summary = "Prepare a payment anew",
      description =
          "After the bank returned, rejected or cancelled it: to the account that the register has"
              + " by now, under a new end-to-end id, to be released by another officer. An account"
              + " that the bank refused is not tried again.")
  public RestResponse<AdviceView> repairPaymentAdvice(PaymentAdviceId advice) {
    return path.change(advices, advice, repairAdvice::perform);
  }

  @POST
  @Path("{advice}/non-execution")
  @Access(roles = "treasury-officer", peopleOnly = true)
  @Idempotent(forEver = true, versioned = true)
  @Operation(
      summary = "Record that a payment was not executed",
      description =
          "Where the bank's report does not come: a first officer records the letter by which it"
              + " says that it did not execute the payment. A report that comes after all still"
              + " counts.")
  public RestResponse<AdviceView> recordPaymentNotExecuted(
      PaymentAdviceId advice, Body<NotExecuted> body) {
    return path.change(
        advices,
        advice,
        body,
        (letter, faults) -> letter.check(clock.today(), faults),
        PaymentAdvice::recordNotExecuted);
  }

  @POST
  @Path("{advice}/non-execution-review")
  @Access(roles = "treasury-officer", peopleOnly = true)
  @Idempotent(forEver = true, versioned = true)
  @Operation(
      summary = "Confirm or refuse that a payment was not executed",
      description =
          "Another officer confirms the record, and the payment is owed again; or either refuses it,"
              + " and it waits for the bank as before.")
  public RestResponse<AdviceView> reviewPaymentNotExecuted(
      PaymentAdviceId advice, Body<NotExecutedReview> body) {
    return path.change(advices, advice, body, reviewNotExecuted::perform);
  }

  @GET
  @Path("{advice}/file")
  @Produces({XML, "application/problem+json"})
  @Access(
      scope = "remittances",
      roles = {"treasury-officer", "auditor", "authorised-dealer"})
  @Operation(
      summary = "Fetch the payment's file",
      description =
          "The credit transfer (pain.001.001.09) as it was released: for the treasury and for the"
              + " paying bank, nobody else.")
  @APIResponse(
      responseCode = "200",
      description = "The message.",
      content =
          @Content(
              mediaType = XML,
              schema =
                  @Schema(implementation = String.class, maxLength = 65_536, format = "binary")))
  public RestResponse<String> readPaymentFile(PaymentAdviceId advice) {
    AdviceView payment = advices.view(advice);
    Caller caller = call.caller();
    boolean treasury = caller.hasRole("treasury-officer") || caller.hasRole("auditor");
    // A bank's file is for its system; nobody who works there takes one home.
    boolean payer = caller.machine() && payment.payingBank().equals(caller.bank());
    if (!treasury && !payer) {
      throw new Refused(new NotFound("payment advice"));
    }
    // None before the release of the attempt, and none of an attempt that was overtaken.
    String xml =
        files
            .ofAttempt(advice, payment.attempt())
            .orElseThrow(() -> new Refused(new NotFound("payment file")));
    return RestResponse.ResponseBuilder.ok(xml).type(XML).build();
  }
}
