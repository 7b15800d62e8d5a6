package pk.itregistry.exports.remittance;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import pk.itregistry.exports.eprc.EPrc;
import pk.itregistry.exports.remittance.RecordingView.Result;
import pk.itregistry.kernel.identity.RemittanceId;
import pk.itregistry.kernel.problem.CommonProblem.MissingRole;
import pk.itregistry.kernel.problem.CommonProblem.NotFound;
import pk.itregistry.kernel.problem.Refused;
import pk.itregistry.plumbing.access.Access;
import pk.itregistry.plumbing.access.Call;
import pk.itregistry.plumbing.access.Idempotent;
import pk.itregistry.plumbing.http.Answer;
import pk.itregistry.plumbing.http.Body;
import pk.itregistry.plumbing.once.Once;

/** The banks' door: each to its own payments, by the bank that its token names. */
@Path("remittances")
@Tag(name = "remittances")
class RemittanceResource {
  private static final String PATH = "/exports/v1/remittances/";
  private final RecordRemittance recording;
  private final ReissueRemittance reissuing;
  private final ReverseRemittance reversing;
  private final RemittanceDirectory directory;
  private final Once once;
  private final Call call;

  RemittanceResource(
      RecordRemittance recording,
      ReissueRemittance reissuing,
      ReverseRemittance reversing,
      RemittanceDirectory directory,
      Once once,
      Call call) {
    this.recording = recording;
    this.reissuing = reissuing;
    this.reversing = reversing;
    this.directory = directory;
    this.once = once;
    this.call = call;
  }

  @POST
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
  @Path("{remittance}")
  @Access(scope = "remittances", roles = "authorised-dealer")
  @Operation(
      summary = "Read a remittance",
      description = "A payment that the bank certified itself.")
  public RestResponse<RemittanceView> getRemittance(@PathParam("remittance") RemittanceId id) {
    return Answer.read(directory.ofBank(id, bank()).orElseThrow(RemittanceResource::unknown));
  }

  @POST
  @Path("{remittance}/reissue")
  @Idempotent(forEver = true, versioned = true)
  @Access(scope = "remittances", roles = "authorised-dealer")
  @Operation(
      summary = "Reissue a remittance's certificate",
      description =
          "Certifies the same payment anew, under a new prcNumber; what is not sent stays as it"
              + " was. Allocations that no longer fit are taken back, the newest first.")
  public RestResponse<RecordingView> reissueRemittance(
      @PathParam("remittance") RemittanceId id, Body<EPrc> body) {
    admit(id);
    return once.answer(body, () -> answer(reissuing.perform(id, body)));
  }

  @POST
  @Path("{remittance}/reversal")
  @Idempotent(forEver = true, versioned = true)
  @Access(scope = "remittances", roles = "authorised-dealer")
  @Operation(
      summary = "Reverse a remittance",
      description =
          "Takes back all of the payment or a part. Allocations that no longer fit are taken back,"
              + " the newest first.")
  public RestResponse<RecordingView> reverseRemittance(
      @PathParam("remittance") RemittanceId id, Body<Reversal> body) {
    admit(id);
    return once.answer(body, () -> answer(reversing.perform(id, body)));
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
