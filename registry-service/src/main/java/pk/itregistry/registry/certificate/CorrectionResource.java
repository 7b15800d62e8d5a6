package pk.itregistry.registry.certificate;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import pk.itregistry.kernel.identity.CorrectionId;
import pk.itregistry.plumbing.access.Access;
import pk.itregistry.plumbing.access.Call;
import pk.itregistry.plumbing.access.Idempotent;
import pk.itregistry.plumbing.http.Body;
import pk.itregistry.plumbing.http.PageAsked;
import pk.itregistry.plumbing.time.BusinessClock;
import pk.itregistry.plumbing.write.WritePath;

/** The registrars' doors to corrections of certificates: one proposes, another decides. */
@Path("certificates/{number}/corrections")
@Tag(name = "certificates")
class CorrectionResource {
  private final CorrectionThings corrections;
  private final CorrectionDirectory directory;
  private final WritePath path;
  private final ProposeCorrection proposeCorrection;
  private final ApproveCorrection approveCorrection;
  private final Call call;
  private final BusinessClock clock;

  CorrectionResource(
      CorrectionThings corrections,
      CorrectionDirectory directory,
      WritePath path,
      ProposeCorrection proposeCorrection,
      ApproveCorrection approveCorrection,
      Call call,
      BusinessClock clock) {
    this.corrections = corrections;
    this.directory = directory;
    this.path = path;
    this.proposeCorrection = proposeCorrection;
    this.approveCorrection = approveCorrection;
    this.call = call;
    this.clock = clock;
  }

  @POST
  @Idempotent(creates = true)
  @Access(roles = "registrar", peopleOnly = true)
  @Operation(
      summary = "Propose a correction of a certificate",
      description =
          "Other days for the same number, also days that are past, with what was wrong and the law"
              + " that it rests on. Another registrar decides; until then nothing changes.")
  public RestResponse<CorrectionView> proposeCorrection(
      CertificateNumber number, Body<CorrectionRequest> body) {
    corrections.admit(number);
    return path.create(
        corrections,
        body,
        (wanted, faults) -> {},
        (wanted, by) -> proposeCorrection.perform(number, wanted, by));
  }

  @GET
  @Access(roles = "registrar")
  @Operation(
      summary = "List a certificate's corrections",
      description = "What was proposed, by whom, and what became of it. Oldest first.")
  public RestResponse<CorrectionView.Listed> listCorrections(
      CertificateNumber number, @BeanParam PageAsked page) {
    return page.answer(
        (cursor, most) -> directory.list(number, null, call.actor(), cursor, most),
        CorrectionView.Listed::new);
  }

  @GET
  @Path("{correction}")
  @Access(roles = "registrar")
  @Operation(
      summary = "Read a correction",
      description = "One correction with the version that a decision must name.")
  public RestResponse<CorrectionView> getCorrection(
      CertificateNumber number, CorrectionId correction) {
    return path.read(corrections, corrections.of(number, correction));
  }

  @POST
  @Path("{correction}/approval")
  @Idempotent(versioned = true)
  @Access(roles = "registrar", peopleOnly = true)
  @Operation(
      summary = "Approve a correction",
      description =
          "By another registrar than who proposed it. From then on the register knows the corrected"
              + " days; what it knew before stays readable, and everybody hears of both.")
  public RestResponse<CorrectionView> approveCorrection(
      CertificateNumber number, CorrectionId correction) {
    return path.change(
        corrections,
        corrections.of(number, correction),
        (it, by) -> approveCorrection.perform(it, by));
  }

  @POST
  @Path("{correction}/rejection")
  @Idempotent(versioned = true)
  @Access(roles = "registrar", peopleOnly = true)
  @Operation(
      summary = "Reject a correction",
      description = "By another registrar than who proposed it, with the reason. Nothing changes.")
  public RestResponse<CorrectionView> rejectCorrection(
      CertificateNumber number, CorrectionId correction, Body<RejectionRequest> body) {
    return path.change(
        corrections,
        corrections.of(number, correction),
        body,
        (it, why, by) -> it.reject(why.reason(), by, clock.today()));
  }

  @POST
  @Path("{correction}/withdrawal")
  @Idempotent(versioned = true)
  @Access(roles = "registrar", peopleOnly = true)
  @Operation(
      summary = "Withdraw a correction",
      description = "Takes back what was proposed and not decided on. Nothing changes.")
  public RestResponse<CorrectionView> withdrawCorrection(
      CertificateNumber number, CorrectionId correction) {
    return path.change(
        corrections,
        corrections.of(number, correction),
        (it, by) -> it.withdraw(by, clock.today()));
  }
}
