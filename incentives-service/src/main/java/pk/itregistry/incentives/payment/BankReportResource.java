package pk.itregistry.incentives.payment;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import pk.itregistry.incentives.IncentivesProblem.MalformedMessage;
import pk.itregistry.incentives.bankmessage.BankReports;
import pk.itregistry.kernel.problem.CommonProblem.BodyTooLarge;
import pk.itregistry.kernel.problem.CommonProblem.NotFound;
import pk.itregistry.kernel.problem.CommonProblem.UnsupportedMediaType;
import pk.itregistry.kernel.problem.Refused;
import pk.itregistry.plumbing.access.Access;
import pk.itregistry.plumbing.access.Call;
import pk.itregistry.plumbing.access.Caller;
import pk.itregistry.plumbing.access.Idempotent;
import pk.itregistry.plumbing.digest.Sha256;
import pk.itregistry.plumbing.http.Answer;
import pk.itregistry.plumbing.once.Once;

/** The paying bank's door: what it reports of payments, as ISO 20022 messages. */
@Path("bank-reports")
@Tag(name = "payments", description = "Payment advices to the bank, and what it reports.")
class BankReportResource {
  private final TakeBankReport takeBankReport;
  private final Call call;
  private final Once once;
  private final String payingBank;
  private final int limit;

  BankReportResource(
      TakeBankReport takeBankReport,
      Call call,
      Once once,
      @ConfigProperty(name = "itr.paying-bank") String payingBank,
      @ConfigProperty(name = "itr.bank-report-limit-bytes") int limit) {
    this.takeBankReport = takeBankReport;
    this.call = call;
    this.once = once;
    this.payingBank = payingBank;
    this.limit = limit;
  }

  @POST
  // Other media types are answered here, after the caller is known, with 415.
  @Consumes(MediaType.WILDCARD)
  @Produces(MediaType.APPLICATION_JSON)
  @Access(scope = "remittances", roles = "authorised-dealer")
  @Idempotent(forEver = true)
  @Operation(
      summary = "Report on payments",
      description =
          "The paying bank reports on its payments, at most 200 in a message: pain.002.001.10 for"
              + " their status (of the payment, its batch or its file), camt.054.001.08 for one that"
              + " came back and is booked. All of a message is taken or nothing; sent again it"
              + " changes nothing, and what was known already is told so.")
  public RestResponse<BankReportView> reportPayments(
      @RequestBody(
              required = true,
              content =
                  @Content(
                      mediaType = MediaType.APPLICATION_XML,
                      schema =
                          @Schema(
                              implementation = String.class,
                              maxLength = 1_048_576,
                              pattern = "^\\s*<[\\s\\S]*$")))
          InputStream body,
      @Context HttpHeaders headers) {
    MediaType type = headers.getMediaType();
    if (type == null || !type.isCompatible(MediaType.APPLICATION_XML_TYPE)) {
      throw new Refused(new UnsupportedMediaType());
    }
    Caller caller = call.caller();
    if (!caller.machine() || !payingBank.equals(caller.bank())) {
      throw new Refused(new NotFound("payment"));
    }
    byte[] sent = read(body);
    String sha256 = Sha256.hex(sent);
    return once.answer(
        sha256,
        () ->
            Answer.ok(
                takeBankReport.perform(
                    new TakeBankReport.Received(
                        payingBank,
                        sha256,
                        new String(sent, StandardCharsets.UTF_8),
                        BankReports.read(sent)),
                    call.actor())));
  }

  private byte[] read(InputStream body) {
    try {
      byte[] sent = body.readNBytes(limit + 1);
      if (sent.length > limit) {
        throw new Refused(new BodyTooLarge(limit));
      }
      return sent;
    } catch (IOException e) {
      // A caller that went away in the middle is no failure of ours.
      throw new Refused(new MalformedMessage("The message did not arrive whole."));
    }
  }
}
