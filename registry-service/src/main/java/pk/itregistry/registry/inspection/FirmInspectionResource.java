package pk.itregistry.registry.inspection;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import pk.itregistry.kernel.identity.BranchId;
import pk.itregistry.kernel.identity.FirmId;
import pk.itregistry.kernel.identity.InspectionId;
import pk.itregistry.kernel.identity.Permission;
import pk.itregistry.kernel.identity.PersonId;
import pk.itregistry.plumbing.access.Access;
import pk.itregistry.plumbing.access.Gatekeeper;
import pk.itregistry.plumbing.access.Idempotent;
import pk.itregistry.plumbing.http.Body;
import pk.itregistry.plumbing.http.PageAsked;
import pk.itregistry.plumbing.time.BusinessClock;
import pk.itregistry.plumbing.write.WritePath;

/** The firm's doors to the inspection of its place: ask for it, put it off, take it back. */
@Path("")
@Tag(name = "inspections", description = "Inspections of call centres, from request to report.")
class FirmInspectionResource {
  private final InspectionThings inspections;
  private final InspectionDirectory directory;
  private final ProvisionalPlaces places;
  private final RequestInspection requestInspection;
  private final WithdrawInspection withdrawInspection;
  private final WritePath path;
  private final Gatekeeper gatekeeper;
  private final BusinessClock clock;

  FirmInspectionResource(
      InspectionThings inspections,
      InspectionDirectory directory,
      ProvisionalPlaces places,
      RequestInspection requestInspection,
      WithdrawInspection withdrawInspection,
      WritePath path,
      Gatekeeper gatekeeper,
      BusinessClock clock) {
    this.inspections = inspections;
    this.directory = directory;
    this.places = places;
    this.requestInspection = requestInspection;
    this.withdrawInspection = withdrawInspection;
    this.path = path;
    this.gatekeeper = gatekeeper;
    this.clock = clock;
  }

  @POST
  @Path("firms/{firm}/inspections")
  @Idempotent(creates = true)
  @Access(scope = "register", permission = Permission.MANAGE_FIRM, peopleOnly = true)
  @Operation(
      summary = "Ask for an inspection",
      description =
          "A call centre whose registration is provisional says from which day on an inspector can"
              + " come. From that day on its provisional days stand still until the inspector has"
              + " reported. One at a time.")
  public RestResponse<InspectionView> requestInspection(FirmId firm, Body<InspectionRequest> body) {
    PersonId manager = inspections.person();
    return path.create(
        inspections,
        body,
        (asked, faults) -> {},
        (asked, by) -> requestInspection.perform(InspectedPlace.own(firm), asked, manager));
  }

  @POST
  @Path("branches/{branch}/inspections")
  @Idempotent(creates = true)
  @Access(scope = "register", permission = Permission.MANAGE_FIRM, peopleOnly = true)
  @Operation(
      summary = "Ask for a branch's inspection",
      description =
          "As for the firm's own place: a branch that is provisional says from which day on an"
              + " inspector can come, and its own provisional days stand still from then on until"
              + " the inspector has reported. Each place has one inspection at a time.")
  public RestResponse<InspectionView> requestBranchInspection(
      BranchId branch, Body<InspectionRequest> body) {
    InspectedPlace place = places.of(branch);
    gatekeeper.admit(place.firm(), "branch");
    PersonId manager = inspections.person();
    return path.create(
        inspections,
        body,
        (asked, faults) -> {},
        (asked, by) -> requestInspection.perform(place, asked, manager));
  }

  @GET
  @Path("firms/{firm}/inspections")
  @Access(
      scope = "register",
      permission = Permission.MANAGE_FIRM,
      roles = {"registrar", "inspector"})
  @Operation(
      summary = "List a firm's inspections",
      description =
          "Those under way and those that are over, its branches' among them, oldest first, and"
              + " how many of its own provisional"
              + " days have counted, how many the inspectorate has lost, and which is the last.")
  public RestResponse<InspectionView.OfFirm> listInspectionsOfFirm(
      FirmId firm, @BeanParam PageAsked page) {
    boolean asOfficer = gatekeeper.seesAsOfficer(firm);
    return page.answer(
        (cursor, most) -> directory.of(firm, clock.today(), asOfficer, cursor, most),
        items ->
            new InspectionView.OfFirm(
                items, directory.clock(InspectedPlace.own(firm), clock.today())));
  }

  @POST
  @Path("inspections/{inspection}/postponement")
  @Idempotent(versioned = true)
  @Access(scope = "register", permission = Permission.MANAGE_FIRM, peopleOnly = true)
  @Operation(
      summary = "Put an inspection off",
      description =
          "Before the appointed day: the firm cannot receive the inspector then, and says from which"
              + " later day on it can. Its provisional days count until then. Another day is"
              + " appointed.")
  public RestResponse<InspectionView> postponeInspection(
      InspectionId inspection, Body<PostponementRequest> body) {
    PersonId manager = inspections.person();
    return path.change(
        inspections,
        inspection,
        body,
        (it, asked, by) -> requestInspection.postpone(it, asked, manager));
  }

  @POST
  @Path("inspections/{inspection}/readiness")
  @Idempotent(versioned = true)
  @Access(scope = "register", permission = Permission.MANAGE_FIRM, peopleOnly = true)
  @Operation(
      summary = "Ask for an inspection again",
      description =
          "After an inspector found nobody at the place: from which day on somebody will be there, the"
              + " next one or later.")
  public RestResponse<InspectionView> askForInspectionAgain(
      InspectionId inspection, Body<InspectionRequest> body) {
    return path.change(
        inspections, inspection, body, (it, asked, by) -> requestInspection.again(it, asked));
  }

  @POST
  @Path("inspections/{inspection}/withdrawal")
  @Idempotent(versioned = true)
  @Access(scope = "register", permission = Permission.MANAGE_FIRM, peopleOnly = true)
  @Operation(
      summary = "Withdraw an inspection",
      description =
          "Takes the request back, not from the appointed day on; the provisional days count again"
              + " from today on.")
  public RestResponse<InspectionView> withdrawInspection(InspectionId inspection) {
    PersonId manager = inspections.person();
    return path.change(
        inspections, inspection, (it, by) -> withdrawInspection.perform(it, manager));
  }
}
