package pk.itregistry.registry.inspection;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import pk.itregistry.kernel.identity.InspectionId;
import pk.itregistry.kernel.identity.Permission;
import pk.itregistry.kernel.identity.PersonId;
import pk.itregistry.kernel.place.Province;
import pk.itregistry.plumbing.access.Access;
import pk.itregistry.plumbing.access.Idempotent;
import pk.itregistry.plumbing.http.Body;
import pk.itregistry.plumbing.http.PageAsked;
import pk.itregistry.plumbing.time.BusinessClock;
import pk.itregistry.plumbing.write.WritePath;
import pk.itregistry.registry.assignment.AgeInDays;
import pk.itregistry.registry.assignment.Whose;

/** The inspectors' doors: their queue, and what they do with an inspection. */
@Path("")
@Tag(name = "inspections")
class InspectionResource {
  private final InspectionThings inspections;
  private final InspectionQueue queue;
  private final TakeInspection takeInspection;
  private final AppointInspection appointInspection;
  private final ReportInspection reportInspection;
  private final WritePath path;
  private final BusinessClock clock;

  InspectionResource(
      InspectionThings inspections,
      InspectionQueue queue,
      TakeInspection takeInspection,
      AppointInspection appointInspection,
      ReportInspection reportInspection,
      WritePath path,
      BusinessClock clock) {
    this.inspections = inspections;
    this.queue = queue;
    this.takeInspection = takeInspection;
    this.appointInspection = appointInspection;
    this.reportInspection = reportInspection;
    this.path = path;
    this.clock = clock;
  }

  @GET
  @Path("inspections")
  @Access(
      roles = {"inspector", "registrar"},
      peopleOnly = true)
  @Operation(
      summary = "List inspections that wait",
      description =
          "Those of the caller's provinces that are asked for or appointed; whichever was asked for"
              + " first comes first.")
  public RestResponse<InspectionView.Listed> listInspections(
      @QueryParam("state") InspectionQueue.@Nullable Waiting state,
      @QueryParam("province") @Nullable Province province,
      @Parameter(description = "Those that were asked for so many days ago or more.")
          @QueryParam("olderThanDays")
          @Nullable AgeInDays olderThanDays,
      @Parameter(description = "Those that the caller has in hand, or those that nobody has.")
          @QueryParam("whose")
          @Nullable Whose whose,
      @BeanParam PageAsked page) {
    PersonId caller = inspections.person();
    InspectionQueue.Filter by = new InspectionQueue.Filter(state, province, olderThanDays, whose);
    return page.answer(
        (cursor, most) -> queue.page(caller, by, cursor, most), InspectionView.Listed::new);
  }

  @POST
  @Path("inspections/next")
  @Idempotent(creates = true)
  @Access(roles = "inspector", peopleOnly = true)
  @Operation(
      summary = "Take the next inspection",
      description =
          "Gives the caller the inspection of their provinces that was asked for first, that nobody"
              + " has in hand and whose firm is ready; never one of a firm that they have a hand in."
              + " Whoever asks at the same moment gets another one. Seven days to appoint a day.")
  public RestResponse<InspectionView> takeNextInspection(Body<NextInspectionRequest> body) {
    PersonId inspector = inspections.person();
    return path.create(
        inspections,
        body,
        (asked, faults) -> {},
        (asked, by) -> takeInspection.next(asked, inspector));
  }

  @GET
  @Path("inspections/{inspection}")
  @Access(
      scope = "register",
      permission = Permission.MANAGE_FIRM,
      roles = {"registrar", "inspector"})
  @Operation(
      summary = "Read an inspection",
      description =
          "Where it stands, when the inspector comes, what was found, what became of each visit that"
              + " was appointed, and how the provisional days of the firm stand.")
  public RestResponse<InspectionView> getInspection(InspectionId inspection) {
    return path.read(inspections, inspection);
  }

  @POST
  @Path("inspections/{inspection}/assignment")
  @Idempotent(versioned = true)
  @Access(roles = "inspector", peopleOnly = true)
  @Operation(
      summary = "Take an inspection",
      description =
          "Makes it the caller's for seven days, unless another inspector has it in hand. One that"
              + " nobody has reported on five days after the appointed one anybody may take.")
  public RestResponse<InspectionView> takeInspection(InspectionId inspection) {
    PersonId inspector = inspections.person();
    return path.change(inspections, inspection, (it, by) -> takeInspection.perform(it, inspector));
  }

  @POST
  @Path("inspections/{inspection}/assignment/release")
  @Idempotent(versioned = true)
  @Access(roles = "inspector", peopleOnly = true)
  @Operation(
      summary = "Hand an inspection back",
      description = "Makes it free for other inspectors, while no day is appointed.")
  public RestResponse<InspectionView> handBackInspection(InspectionId inspection) {
    PersonId inspector = inspections.person();
    return path.change(inspections, inspection, (it, by) -> it.handBack(inspector, clock.today()));
  }

  @POST
  @Path("inspections/{inspection}/appointment")
  @Idempotent(versioned = true)
  @Access(roles = "inspector", peopleOnly = true)
  @Operation(
      summary = "Appoint an inspection",
      description =
          "On which day the caller comes, not before the firm is ready; or another day than was"
              + " appointed. The firm is written to.")
  public RestResponse<InspectionView> appointInspection(
      InspectionId inspection, Body<AppointmentRequest> body) {
    PersonId inspector = inspections.person();
    return path.change(
        inspections,
        inspection,
        body,
        (it, asked, by) -> appointInspection.perform(it, asked, inspector));
  }

  @POST
  @Path("inspections/{inspection}/absence")
  @Idempotent(versioned = true)
  @Access(roles = "inspector", peopleOnly = true)
  @Operation(
      summary = "Report that nobody was there",
      description =
          "On the appointed day or later: the inspector came, and nobody let them in. The provisional"
              + " days count again until the firm says that it is ready.")
  public RestResponse<InspectionView> reportAbsence(
      InspectionId inspection, Body<AbsenceRequest> body) {
    PersonId inspector = inspections.person();
    return path.change(
        inspections,
        inspection,
        body,
        (it, seen, by) -> reportInspection.nobodyWasThere(it, seen, inspector));
  }

  @POST
  @Path("inspections/{inspection}/report")
  @Idempotent(versioned = true, forEver = true)
  @Access(roles = "inspector", peopleOnly = true)
  @Operation(
      summary = "Report an inspection",
      description =
          "What was found, with the photographs that belong to it. Passed, the registration is"
              + " active from today on, with a full certificate for what is left of its year;"
              + " failed, it ends today, and the firm may apply again. Of a branch it decides on"
              + " the branch alone: passed, it is certified until the firm's own last day.")
  public RestResponse<InspectionView> reportInspection(
      InspectionId inspection, Body<ReportRequest> body) {
    PersonId inspector = inspections.person();
    return path.change(
        inspections,
        inspection,
        body,
        (it, found, by) -> reportInspection.perform(it, found, inspector, by));
  }
}
