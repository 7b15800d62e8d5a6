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
          "The paying bank reports on its payments, at most 200 in a message: pain.002 (version 3 or"
              + " later) for their status (of the payment, its batch or its file), camt.054 (version"
              + " 2 or later) for what was booked, such as one that came back. Each entry is taken by"
              + " itself and answered: taken, known already, noted, not ours, or waiting for the"
              + " treasury, with the reason. Sent again it changes nothing, and what is known by then"
              + " is told. UTF-8, UTF-16, or as the message or the media type says.")
  public RestResponse<BankReportView> reportPayments(
      @RequestBody(
              required = true,
              content = {
                @Content(
                    mediaType = MediaType.APPLICATION_XML,
                    schema =
                        @Schema(
                            implementation = String.class,
                            maxLength = 1_048_576,
                            pattern = "^\\s*<[\\s\\S]*$")),
                @Content(
                    mediaType = MediaType.TEXT_XML,
                    schema =
                        @Schema(
                            implementation = String.class,
                            maxLength = 1_048_576,
                            pattern = "^\\s*<[\\s\\S]*$"))
              })
          InputStream body,
      @Context HttpHeaders headers) {
    MediaType type = headers.getMediaType();
    if (type == null || !isXml(type)) {
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
                        BankReports.read(sent, type.getParameters().get("charset"))),
                    sent,
                    call.actor())));
  }

  private static boolean isXml(MediaType type) {
    return type.isCompatible(MediaType.APPLICATION_XML_TYPE)
        || type.isCompatible(MediaType.TEXT_XML_TYPE);
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
