package pk.itregistry.registry.kind;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.Arrays;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import pk.itregistry.plumbing.access.Access;
import pk.itregistry.plumbing.http.Answer;
import pk.itregistry.plumbing.time.BusinessClock;
import pk.itregistry.registry.firm.FirmKind;

/** The public's door to what each kind of registrant must state and show. */
@Path("application-kinds")
@Tag(
    name = "application kinds",
    description = "What each kind of registrant states, shows and pays: dated data.")
class KindResource {
  private final QuestionSets sets;
  private final FeeSchedule fees;
  private final BusinessClock clock;

  KindResource(QuestionSets sets, FeeSchedule fees, BusinessClock clock) {
    this.sets = sets;
    this.fees = fees;
    this.clock = clock;
  }

  @GET
  @Access(open = true)
  @Operation(
      summary = "List the kinds of registrants",
      description = "Each with its fee of the day, and whether it can apply by now.")
  public RestResponse<KindView.All> listApplicationKinds() {
    LocalDate today = clock.today();
    return Answer.ok(
            new KindView.All(
                Arrays.stream(FirmKind.values())
                    .map(kind -> KindView.summary(sets.on(today, kind), fees.on(today, kind)))
                    .toList()))
        .response();
  }

  @GET
  @Path("{kind}")
  @Access(open = true)
  @Operation(
      summary = "Read what a kind states and shows",
      description =
          "The questions of the day: the fields of an application with their labels in English and"
              + " Urdu, the documents, the fee, and what follows. An application keeps to the"
              + " version that it was begun with, which can be asked for.")
  public RestResponse<KindView> getApplicationKind(
      FirmKind kind,
      @Parameter(description = "The version; that of today where none is named.")
          @QueryParam("version")
          @Nullable Version version) {
    LocalDate today = clock.today();
    return Answer.ok(KindView.of(sets.of(kind, version, today), fees.on(today, kind))).response();
  }
}
