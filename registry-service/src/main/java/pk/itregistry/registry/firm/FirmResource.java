package pk.itregistry.registry.firm;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import pk.itregistry.kernel.identity.FirmId;
import pk.itregistry.kernel.identity.Permission;
import pk.itregistry.kernel.identity.PersonId;
import pk.itregistry.kernel.problem.Refused;
import pk.itregistry.kernel.time.LegalTime;
import pk.itregistry.plumbing.access.Access;
import pk.itregistry.plumbing.access.Idempotent;
import pk.itregistry.plumbing.http.Answer;
import pk.itregistry.plumbing.http.Body;
import pk.itregistry.plumbing.http.PageAsked;
import pk.itregistry.plumbing.time.BusinessClock;
import pk.itregistry.plumbing.write.WritePath;
import pk.itregistry.registry.CertificateProblem.NotRegisteredThen;
import pk.itregistry.registry.KnownAt;

/**
 * The doors to one firm: read it and its past; suspend, reinstate, cancel or close its
 * registration; carry a freelancer's history into it.
 */
@Path("")
@Tag(name = "firms", description = "The firms in the register, and what becomes of them.")
class FirmResource {
  private final FirmThings firms;
  private final FirmDirectory directory;
  private final WritePath path;
  private final TakeMeasure takeMeasure;
  private final CarryHistory carryHistory;
  private final MeasureReasons reasons;
  private final BusinessClock clock;

  FirmResource(
      FirmThings firms,
      FirmDirectory directory,
      WritePath path,
      TakeMeasure takeMeasure,
      CarryHistory carryHistory,
      MeasureReasons reasons,
      BusinessClock clock) {
    this.firms = firms;
    this.directory = directory;
    this.path = path;
    this.takeMeasure = takeMeasure;
    this.carryHistory = carryHistory;
    this.reasons = reasons;
    this.clock = clock;
  }

  @GET
  @Path("firms/{firm}")
  @Access(signedIn = true, member = true, roles = "registrar")
  @Operation(
      summary = "Read a firm",
      description =
          "The firm with its registration and the certificate in force, today or on another legal"
              + " day, as the register knows it now or knew it at an instant. For whoever may do"
              + " anything for the firm, and for registrars.")
  public RestResponse<FirmView> getFirm(
      FirmId firm,
      @Parameter(description = "The legal day; today when missing.") @QueryParam("on")
          @Nullable LocalDate on,
      @Parameter(description = "An instant not after now; now when missing.") @QueryParam("knownAt")
          @Nullable KnownAt knownAt) {
    if (on == null && knownAt == null) {
      return path.read(firms, firm);
    }
    Instant now = clock.instant();
    Instant known = KnownAt.notAfter(now, knownAt);
    LocalDate day = on == null ? LegalTime.dayOf(now) : on;
    return Answer.read(
        directory
            .on(firm, day, known, state -> Set.of())
            .orElseThrow(() -> new Refused(new NotRegisteredThen(day, known))));
  }

  @GET
  @Path("firms/{firm}/history")
  @Access(signedIn = true, member = true, roles = "registrar")
  @Operation(
      summary = "Read a firm's history",
      description =
          "Every version of the firm as it was recorded, oldest first: since when it holds, since"
              + " when the register knows it, what led to it and why. Nothing is ever taken out."
              + " Where the firm carries a freelancer's history, a link to that comes first.")
  public RestResponse<FirmVersionView.History> getFirmHistory(
      FirmId firm, @BeanParam PageAsked page) {
    return page.answer(
        (cursor, most) -> directory.history(firm, cursor, most),
        items -> new FirmVersionView.History(directory.predecessor(firm), items));
  }

  @POST
  @Path("firms/{firm}/suspension")
  @Idempotent(versioned = true)
  @Access(roles = "registrar", peopleOnly = true)
  @Operation(
      summary = "Suspend a registration",
      description =
          "From today on the firm is not certified, until it is reinstated. With a reason of the"
              + " list, in words, and the law or order that it rests on. Others hear of it.")
  public RestResponse<FirmView> suspendFirm(FirmId firm, Body<MeasureRequest> body) {
    return path.change(
        firms,
        firm,
        body,
        (it, asked, by) -> takeMeasure.perform(it, RegistrationAct.SUSPEND, asked, by));
  }

  @POST
  @Path("firms/{firm}/reinstatement")
  @Idempotent(versioned = true)
  @Access(roles = "registrar", peopleOnly = true)
  @Operation(
      summary = "Reinstate a registration",
      description =
          "Ends a suspension: a new certificate from today on certifies what is left of the days"
              + " that the suspension took. The days in between stay uncertified.")
  public RestResponse<FirmView> reinstateFirm(FirmId firm, Body<MeasureRequest> body) {
    return path.change(
        firms,
        firm,
        body,
        (it, asked, by) -> takeMeasure.perform(it, RegistrationAct.REINSTATE, asked, by));
  }

  @POST
  @Path("firms/{firm}/cancellation")
  @Idempotent(versioned = true)
  @Access(roles = "registrar", peopleOnly = true)
  @Operation(
      summary = "Cancel a registration",
      description =
          "Ends it for good from today on, with its certified days. The firm may apply again.")
  public RestResponse<FirmView> cancelFirm(FirmId firm, Body<MeasureRequest> body) {
    return path.change(
        firms,
        firm,
        body,
        (it, asked, by) -> takeMeasure.perform(it, RegistrationAct.CANCEL, asked, by));
  }

  @POST
  @Path("firms/{firm}/closing")
  @Idempotent(versioned = true)
  @Access(scope = "register", permission = Permission.MANAGE_FIRM, peopleOnly = true)
  @Operation(
      summary = "Give a registration up",
      description =
          "The firm's own wish: its registration ends today for good, and with it its certified"
              + " days. Nothing has to be said of why.")
  public RestResponse<FirmView> closeFirm(FirmId firm, Body<ClosingRequest> body) {
    return path.change(
        firms,
        firm,
        body,
        (it, asked, by) -> takeMeasure.perform(it, RegistrationAct.CLOSE, asked.asMeasure(), by));
  }

  @POST
  @Path("firms/{firm}/predecessor")
  @Idempotent(versioned = true)
  @Access(scope = "register", permission = Permission.MANAGE_FIRM, peopleOnly = true)
  @Operation(
      summary = "Carry a freelancer's history into the firm",
      description =
          "For who was registered as a freelancer and goes on as a firm: its owner names that"
              + " registration, which must be their own too, be live, and be carried into no other"
              + " firm. Both stay as they are, and from then on each is found from the other; it is"
              + " not taken back.")
  public RestResponse<FirmView> carryHistory(FirmId firm, Body<PredecessorRequest> body) {
    PersonId person = firms.person();
    return path.change(
        firms, firm, body, (it, asked, by) -> carryHistory.perform(it, asked, person, by));
  }

  @POST
  @Path("firms/{firm}/startup-withdrawal")
  @Idempotent(versioned = true)
  @Access(roles = "registrar", peopleOnly = true)
  @Operation(
      summary = "Withdraw the certification as a start-up",
      description =
          "From today on the firm is no start-up any more; its registration stays as it is. With a"
              + " reason of the list, in words, and the law or order that it rests on. Others hear"
              + " of it; the firm may ask again.")
  public RestResponse<FirmView> withdrawStartup(FirmId firm, Body<MeasureRequest> body) {
    return path.change(
        firms,
        firm,
        body,
        (it, asked, by) -> takeMeasure.perform(it, RegistrationAct.WITHDRAW_STARTUP, asked, by));
  }

  @GET
  @Path("measure-reasons")
  @Access(open = true)
  @Operation(
      summary = "List the reasons for measures",
      description =
          "For which reasons a registration may be suspended, reinstated or cancelled today. Open"
              + " to everyone.")
  public ReasonView.Catalogue listMeasureReasons() {
    return new ReasonView.Catalogue(reasons.on(clock.today()));
  }
}
