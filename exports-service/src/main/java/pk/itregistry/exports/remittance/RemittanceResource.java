package pk.itregistry.exports.remittance;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import pk.itregistry.exports.eprc.EPrc;
import pk.itregistry.exports.remittance.RecordingView.Result;
import pk.itregistry.kernel.identity.FirmId;
import pk.itregistry.kernel.identity.Permission;
import pk.itregistry.kernel.identity.RemittanceId;
import pk.itregistry.kernel.problem.CommonProblem.MissingRole;
import pk.itregistry.kernel.problem.CommonProblem.NotFound;
import pk.itregistry.kernel.problem.Refused;
import pk.itregistry.plumbing.access.Access;
import pk.itregistry.plumbing.access.Call;
import pk.itregistry.plumbing.access.Idempotent;
import pk.itregistry.plumbing.http.Answer;
import pk.itregistry.plumbing.http.Body;
import pk.itregistry.plumbing.http.PageAsked;
import pk.itregistry.plumbing.once.Once;

/** The doors to remittances: the firms' to what came in for them, the banks' each to its own. */
@Path("")
@Tag(name = "remittances", description = "What banks certify as having come in.")
class RemittanceResource {
  private static final String PATH = "/exports/v1/remittances/";

  private final RemittanceDirectory directory;
  private final RecordRemittance recording;
  private final ReissueRemittance reissuing;
  private final ReverseRemittance reversing;
  private final ConfirmRemittance confirming;
  private final Once once;
  private final Call call;

  RemittanceResource(
      RemittanceDirectory directory,
      RecordRemittance recording,
      ReissueRemittance reissuing,
      ReverseRemittance reversing,
      ConfirmRemittance confirming,
      Once once,
      Call call) {
    this.directory = directory;
    this.recording = recording;
    this.reissuing = reissuing;
    this.reversing = reversing;
    this.confirming = confirming;
    this.once = once;
    this.call = call;
  }

  @GET
  @Path("firms/{firm}/remittances")
  @Access(scope = "exports", permission = Permission.VIEW_RETURNS, roles = "auditor")
  @Operation(
      summary = "List a firm's remittances",
      description = "What the banks certified for the firm's tax number, the newest first.")
  public RestResponse<RemittanceView.Listed> listFirmRemittances(
      FirmId firm, @BeanParam PageAsked page) {
    return page.answer(
        (cursor, most) -> directory.ofFirm(firm, cursor, most), RemittanceView.Listed::new);
  }

  @GET
  @Path("firms/{firm}/remittances/{remittance}")
  @Access(scope = "exports", permission = Permission.VIEW_RETURNS, roles = "auditor")
  @Operation(
      summary = "Read a firm's remittance",
      description = "One payment that a bank certified for the firm's tax number.")
  public RestResponse<RemittanceView> getFirmRemittance(FirmId firm, RemittanceId remittance) {
    RemittanceView view =
        directory
            .ofFirm(remittance, firm)
            .orElseThrow(() -> new Refused(new NotFound("remittance")));
    return Answer.read(view);
  }

  @POST
  @Path("remittances")
  @Idempotent(forEver = true)
  @Access(scope = "remittances", roles = "authorised-dealer")
  @Operation(
      summary = "Record a remittance",
      description =
          "One e-PRC of the bank that the token names. A payment is known by its txnRef: the same"
              + " certificate again, under whatever key, answers ALREADY_RECORDED; another one for"
              + " the same payment is a conflict. The deposit of what was withheld is asked for"
              + " afterwards.")
  @APIResponse(
      responseCode = "201",
      description = "The remittance, recorded.",
      content =
          @Content(
              mediaType = "application/json",
              schema = @Schema(implementation = RecordingView.class)))
  @APIResponse(
      responseCode = "200",
      description = "The very same certificate was recorded before; nothing changed.",
      content =
          @Content(
              mediaType = "application/json",
              schema = @Schema(implementation = RecordingView.class)))
  public RestResponse<RecordingView> recordRemittance(Body<EPrc> body) {
    String bank = bank();
    return once.answer(body, () -> answer(recording.perform(bank, body.read())));
  }

  @GET
  @Path("remittances/{remittance}")
  @Access(scope = "remittances", roles = "authorised-dealer")
  @Operation(
      summary = "Read a remittance",
      description = "A payment that the bank certified itself.")
  public RestResponse<RemittanceView> getRemittance(RemittanceId remittance) {
    return Answer.read(
        directory.ofBank(remittance, bank()).orElseThrow(RemittanceResource::unknown));
  }

  @POST
  @Path("remittances/{remittance}/reissue")
  @Idempotent(forEver = true, versioned = true)
  @Access(scope = "remittances", roles = "authorised-dealer")
  @Operation(
      summary = "Reissue a remittance's certificate",
      description =
          "Certifies the same payment anew, under a new prcNumber; what is not sent stays as it"
              + " was. Allocations that no longer fit are taken back, the newest first.")
  public RestResponse<RecordingView> reissueRemittance(RemittanceId remittance, Body<EPrc> body) {
    admit(remittance);
    return once.answer(body, () -> answer(reissuing.perform(remittance, body)));
  }

  @POST
  @Path("remittances/{remittance}/reversal")
  @Idempotent(forEver = true, versioned = true)
  @Access(scope = "remittances", roles = "authorised-dealer")
  @Operation(
      summary = "Reverse a remittance",
      description =
          "Takes back all of the payment or a part. Allocations that no longer fit are taken back,"
              + " the newest first.")
  public RestResponse<RecordingView> reverseRemittance(
      RemittanceId remittance, Body<Reversal> body) {
    admit(remittance);
    return once.answer(body, () -> answer(reversing.perform(remittance, body)));
  }

  @POST
  @Path("remittances/{remittance}/confirmation")
  @Idempotent(forEver = true, versioned = true)
  @Access(scope = "remittances", roles = "authorised-dealer")
  @Operation(
      summary = "Confirm what a certificate says",
      description =
          "The bank's word that what it withheld is as it certified, though it contradicts the law"
              + " or its own rate (`doubtful`), and that a LIKELY_DUPLICATE is a payment of its own."
              + " What is wrong is mended by a reissue, or a reversal, instead.")
  public RestResponse<RecordingView> confirmRemittance(RemittanceId remittance) {
    admit(remittance);
    return once.answer(() -> answer(confirming.perform(remittance)));
  }

  private static Answer<RecordingView> answer(RecordingView done) {
    RemittanceView remittance = done.remittance();
    Answer<RecordingView> answer =
        done.result() == Result.RECORDED
            ? Answer.created(PATH + remittance.id(), done)
            : Answer.ok(done);
    return answer.version(remittance.version());
  }

  private void admit(RemittanceId id) {
    if (!directory.isOfBank(id, bank())) {
      throw unknown();
    }
  }

  private static Refused unknown() {
    return new Refused(new NotFound("remittance"));
  }

  private String bank() {
    return Optional.ofNullable(call.caller().bank())
        .orElseThrow(() -> new Refused(new MissingRole("a token that names the bank")));
  }
}
