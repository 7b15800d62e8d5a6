package pk.itregistry.registry.application;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import pk.itregistry.kernel.identity.ApplicationId;
import pk.itregistry.kernel.identity.PersonId;
import pk.itregistry.plumbing.access.Access;
import pk.itregistry.plumbing.access.Call;
import pk.itregistry.plumbing.access.Gatekeeper;
import pk.itregistry.plumbing.access.Idempotent;
import pk.itregistry.plumbing.http.Body;
import pk.itregistry.plumbing.write.WritePath;
import pk.itregistry.registry.assignment.Assignments;
import pk.itregistry.registry.assignment.ReassignmentRequest;
import pk.itregistry.registry.assignment.Work;
import pk.itregistry.registry.timeline.Timeline;

/** The doors to who looks at an application, and to what happened to it so far. */
@Path("")
@Tag(name = "registrar's work", description = "Who looks at what, and what has been done.")
class AssignmentResource {
  private final ApplicationThings applications;
  private final TakeApplication takeApplication;
  private final TakeNext takeNext;
  private final ReassignApplication reassignApplication;
  private final Assignments assignments;
  private final Timeline timeline;
  private final WritePath path;
  private final Call call;
  private final Gatekeeper gatekeeper;

  AssignmentResource(
      ApplicationThings applications,
      TakeApplication takeApplication,
      TakeNext takeNext,
      ReassignApplication reassignApplication,
      Assignments assignments,
      Timeline timeline,
      WritePath path,
      Call call,
      Gatekeeper gatekeeper) {
    this.applications = applications;
    this.takeApplication = takeApplication;
    this.takeNext = takeNext;
    this.reassignApplication = reassignApplication;
    this.assignments = assignments;
    this.timeline = timeline;
    this.path = path;
    this.call = call;
    this.gatekeeper = gatekeeper;
  }

  @POST
  @Path("work-queue/next")
  @Idempotent(creates = true)
  @Access(roles = "registrar", peopleOnly = true)
  @Operation(
      summary = "Take the next application",
      description =
          "Gives the caller the application of their provinces that has waited longest and that"
              + " nobody holds, never one of their own. Whoever asks at the same moment gets another"
              + " one. It is theirs for some hours, until they decide or hand it back.")
  public RestResponse<ApplicationView> takeNextApplication(Body<NextRequest> body) {
    PersonId registrar = call.person();
    return path.create(
        applications,
        body,
        (asked, faults) -> {},
        (asked, by) -> {
          Application next = takeNext.perform(asked, registrar);
          gatekeeper.noteShown(next.id().value());
          return next;
        });
  }

  @POST
  @Path("applications/{application}/assignment")
  @Idempotent(versioned = true)
  @Access(roles = "registrar", peopleOnly = true)
  @Operation(
      summary = "Take an application",
      description =
          "Makes it the caller's for some hours, unless another registrar holds it; taken again, the"
              + " hours begin anew. While it is theirs, nobody else decides on it, and only they read CNICs and passports"
              + " whole.")
  public RestResponse<ApplicationView> takeApplication(ApplicationId application) {
    PersonId registrar = call.person();
    return path.change(
        applications, application, (it, by) -> takeApplication.perform(it, registrar));
  }

  @POST
  @Path("applications/{application}/assignment/release")
  @Idempotent(versioned = true)
  @Access(roles = "registrar", peopleOnly = true)
  @Operation(
      summary = "Hand an application back",
      description = "Makes it free for other registrars before its time is over.")
  public RestResponse<ApplicationView> handBackApplication(ApplicationId application) {
    PersonId registrar = call.person();
    return path.change(
        applications,
        application,
        (it, by) -> {
          assignments.handBack(Work.of(application), registrar);
          timeline.addInner(application, "HAND_BACK", ApplicationLife.REGISTRAR, registrar, null);
        });
  }

  @POST
  @Path("applications/{application}/assignment/reassignment")
  @Idempotent(versioned = true)
  @Access(roles = "head", peopleOnly = true)
  @Operation(
      summary = "Reassign an application",
      description =
          "The head of an office gives it to one of the office's registrars, whoever holds it; a"
              + " head of no office gives it to any. Who is absent is given nothing, and who does not"
              + " serve as a head today gives nothing.")
  public RestResponse<ApplicationView> reassignApplication(
      ApplicationId application, Body<ReassignmentRequest> body) {
    PersonId head = call.person();
    return path.change(
        applications,
        application,
        body,
        (it, asked, by) -> reassignApplication.perform(it, asked.to(), head));
  }

  /** What happened to an application. */
  @Schema(name = "ApplicationTimeline")
  record Told(List<Timeline.Entry> items) {}

  @GET
  @Path("applications/{application}/timeline")
  @Access(
      scope = "register",
      roles = {"registrar", "head"},
      owner = true)
  @Operation(
      summary = "Read what happened to an application",
      description =
          "Every act, oldest first, at most 500. The applicant sees in which role somebody acted;"
              + " registrars and heads also see who, and what is their own: who took it, who was"
              + " asked.")
  public Told readApplicationTimeline(ApplicationId application) {
    applications.admit(application);
    return new Told(timeline.of(application, call.byRole() && !applications.isOwn(application)));
  }
}
