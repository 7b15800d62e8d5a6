package pk.itregistry.registry.work;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import pk.itregistry.kernel.identity.PersonId;
import pk.itregistry.kernel.place.Province;
import pk.itregistry.kernel.problem.Faults;
import pk.itregistry.plumbing.access.Access;
import pk.itregistry.plumbing.access.Call;
import pk.itregistry.plumbing.http.PageAsked;
import pk.itregistry.registry.application.Waiting;
import pk.itregistry.registry.assignment.AgeInDays;
import pk.itregistry.registry.assignment.Whose;
import pk.itregistry.registry.firm.FirmKind;

/** The doors to what registrars have to do and what they have done. */
@Path("")
@Tag(name = "registrar's work")
class WorkResource {
  private final WorkDirectory work;
  private final FigureDirectory figures;
  private final Call call;

  WorkResource(WorkDirectory work, FigureDirectory figures, Call call) {
    this.work = work;
    this.figures = figures;
    this.call = call;
  }

  @GET
  @Path("work-queue")
  @Access(
      roles = {"registrar", "head"},
      peopleOnly = true)
  @Operation(
      summary = "List what waits for a registrar",
      description =
          "Applications of the caller's provinces that wait for a decision or to be registered, and"
              + " with whose=MINE what they hold anywhere; whichever has waited longest comes first."
              + " Each page counts them by state.")
  public RestResponse<WorkQueue> listWorkQueue(
      @QueryParam("state") @Nullable Waiting state,
      @QueryParam("kind") @Nullable FirmKind kind,
      @QueryParam("province") @Nullable Province province,
      @Parameter(description = "Those that have waited for so many days or more.")
          @QueryParam("olderThanDays")
          @Nullable AgeInDays olderThanDays,
      @Parameter(description = "Those that the caller looks at, or those that nobody does.")
          @QueryParam("whose")
          @Nullable Whose whose,
      @BeanParam PageAsked page) {
    PersonId caller = call.person();
    WorkDirectory.Filter by = new WorkDirectory.Filter(state, kind, province, olderThanDays, whose);
    return page.answer(
        (cursor, most) -> work.page(caller, by, cursor, most),
        items -> new WorkQueue(items, work.counts(caller, by)));
  }

  @GET
  @Path("work-figures")
  @Access(
      roles = {"registrar", "head"},
      peopleOnly = true)
  @Operation(
      summary = "Read the figures of the work",
      description =
          "What the caller did from a day to a day, both included, what their office did, or the"
              + " whole country for whoever has no office, and what waits today by its age. Without"
              + " days, the last thirty.")
  public WorkFigures getWorkFigures(
      @QueryParam("from") @Nullable LocalDate from, @QueryParam("to") @Nullable LocalDate to) {
    LocalDate last = to == null ? figures.today() : to;
    LocalDate first = from == null ? last.minusDays(29) : from;
    if (last.isBefore(first)) {
      Faults faults = new Faults();
      faults.add("to", "rule-after-from", "must not lie before the first day");
      faults.refuseMalformed();
    }
    return figures.of(call.person(), first, last);
  }
}
