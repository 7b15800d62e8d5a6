package pk.itregistry.registry.firm;

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
import pk.itregistry.plumbing.access.Access;
import pk.itregistry.plumbing.access.Idempotent;
import pk.itregistry.plumbing.http.Body;
import pk.itregistry.plumbing.http.PageAsked;
import pk.itregistry.plumbing.time.BusinessClock;
import pk.itregistry.plumbing.write.WritePath;

/** The registrars' doors to measures from another day than today. */
@Path("")
@Tag(name = "firms")
class DatedMeasureResource {
  private final DatedMeasureThings measures;
  private final WritePath path;
  private final ProposeMeasure proposeMeasure;
  private final TakeDatedMeasure takeMeasure;
  private final BusinessClock clock;

  DatedMeasureResource(
      DatedMeasureThings measures,
      WritePath path,
      ProposeMeasure proposeMeasure,
      TakeDatedMeasure takeMeasure,
      BusinessClock clock) {
    this.measures = measures;
    this.path = path;
    this.proposeMeasure = proposeMeasure;
    this.takeMeasure = takeMeasure;
    this.clock = clock;
  }

  @POST
  @Path("firms/{firm}/dated-measures")
  @Idempotent(creates = true)
  @Access(roles = "registrar", peopleOnly = true)
  @Operation(
      summary = "Suspend, reinstate or cancel from another day",
      description =
          "From a day to come it is ordered and taken on that day by itself. From a day that is past"
              + " another registrar has to approve it; until then nothing changes. With a reason of"
              + " the list, in words, and the law or order that it rests on.")
  public RestResponse<DatedMeasureView> proposeMeasure(
      FirmId firm, Body<DatedMeasureRequest> body) {
    return path.create(
        measures,
        body,
        (wanted, faults) -> {},
        (wanted, by) -> proposeMeasure.perform(firm, wanted, by));
  }

  @GET
  @Path("firms/{firm}/dated-measures")
  @Access(roles = "registrar")
  @Operation(
      summary = "List a firm's dated measures",
      description = "What was ordered or proposed, by whom, and what became of it. Oldest first.")
  public RestResponse<DatedMeasureView.Listed> listDatedMeasuresOfFirm(
      FirmId firm, @BeanParam PageAsked page) {
    return page.answer(
        (cursor, most) -> measures.of(firm, cursor, most), DatedMeasureView.Listed::new);
  }

  @GET
  @Path("dated-measures")
  @Access(roles = "registrar")
  @Operation(
      summary = "List dated measures",
      description =
          "The registrars' queue: those of one state, such as PROPOSED, or of all. Oldest first.")
  public RestResponse<DatedMeasureView.Listed> listDatedMeasures(
      @QueryParam("state") DatedMeasureLife.@Nullable State state, @BeanParam PageAsked page) {
    return page.answer(
        (cursor, most) -> measures.queue(state, cursor, most), DatedMeasureView.Listed::new);
  }

  @GET
  @Path("dated-measures/{datedMeasure}")
  @Access(roles = "registrar")
  @Operation(
      summary = "Read a dated measure",
      description = "One of them with the version that a decision must name.")
  public RestResponse<DatedMeasureView> getDatedMeasure(DatedMeasureId datedMeasure) {
    return path.read(measures, datedMeasure);
  }

  @POST
  @Path("dated-measures/{datedMeasure}/approval")
  @Idempotent(versioned = true)
  @Access(roles = "registrar", peopleOnly = true)
  @Operation(
      summary = "Approve a back-dated measure",
      description =
          "By another registrar than who proposed it. It is taken from its day on, and with it the"
              + " certified days; what the register knew before stays readable, and others hear.")
  public RestResponse<DatedMeasureView> approveMeasure(DatedMeasureId datedMeasure) {
    return path.change(measures, datedMeasure, (it, by) -> takeMeasure.perform(it, by));
  }

  @POST
  @Path("dated-measures/{datedMeasure}/rejection")
  @Idempotent(versioned = true)
  @Access(roles = "registrar", peopleOnly = true)
  @Operation(
      summary = "Reject a back-dated measure",
      description = "By another registrar than who proposed it, with the reason. Nothing changes.")
  public RestResponse<DatedMeasureView> rejectMeasure(
      DatedMeasureId datedMeasure, Body<RejectedMeasure> body) {
    return path.change(
        measures, datedMeasure, body, (it, why, by) -> it.reject(why.reason(), by, clock.today()));
  }

  @POST
  @Path("dated-measures/{datedMeasure}/withdrawal")
  @Idempotent(versioned = true)
  @Access(roles = "registrar", peopleOnly = true)
  @Operation(
      summary = "Withdraw a dated measure",
      description = "Takes back what was not taken yet. Nothing changes.")
  public RestResponse<DatedMeasureView> withdrawMeasure(DatedMeasureId datedMeasure) {
    return path.change(measures, datedMeasure, (it, by) -> it.withdraw(by, clock.today()));
  }
}
