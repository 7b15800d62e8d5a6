package pk.itregistry.registry.businesstime;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.temporal.ChronoUnit;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import pk.itregistry.plumbing.access.Access;
import pk.itregistry.plumbing.access.Idempotent;
import pk.itregistry.plumbing.http.Answer;
import pk.itregistry.plumbing.http.Body;
import pk.itregistry.plumbing.once.Once;
import pk.itregistry.plumbing.time.BusinessClock;

/** The door to business time. */
@Path("business-time")
@Tag(name = "business time", description = "The clock that legal days follow.")
class BusinessTimeResource {
  private final BusinessClock clock;

  private final AdvanceBusinessTime advancing;
  private final Once once;

  BusinessTimeResource(BusinessClock clock, AdvanceBusinessTime advancing, Once once) {
    this.clock = clock;
    this.advancing = advancing;
    this.once = once;
  }

  @GET
  @Access(open = true)
  @Operation(
      summary = "Tell business time",
      description = "The instant and legal day that everything legal goes by.")
  public BusinessTimeView getBusinessTime() {
    var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    return new BusinessTimeView(now, clock.today(), clock.offsetSeconds());
  }

  @POST
  @Path("advances")
  @Idempotent
  @Access(roles = "admin")
  @Operation(
      summary = "Move business time forward",
      description =
          "By seconds or to the beginning of a legal day, never back. Demo and sandbox only; every"
              + " service follows within a second or two.")
  public RestResponse<BusinessTimeView> advanceBusinessTime(Body<AdvanceRequest> body) {
    return once.answer(body, () -> Answer.ok(advancing.perform(body.read())));
  }
}
