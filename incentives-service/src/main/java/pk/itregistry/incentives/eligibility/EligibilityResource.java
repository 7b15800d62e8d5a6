package pk.itregistry.incentives.eligibility;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import pk.itregistry.incentives.scheme.SchemeCode;
import pk.itregistry.incentives.scheme.Schemes;
import pk.itregistry.kernel.identity.FirmId;
import pk.itregistry.kernel.identity.Permission;
import pk.itregistry.kernel.problem.CommonProblem.NotFound;
import pk.itregistry.kernel.problem.Refused;
import pk.itregistry.plumbing.access.Access;
import pk.itregistry.plumbing.http.PageAsked;
import pk.itregistry.plumbing.time.BusinessClock;

/** A firm's door to what it could claim, before it claims. */
@Path("firms/{firm}/eligibility")
@Tag(
    name = "claims",
    description = "Claims of firms: what is due, why, where each stands and until when.")
class EligibilityResource {
  private final ClaimableRemittances claimable;
  private final Schemes schemes;
  private final BusinessClock clock;

  EligibilityResource(ClaimableRemittances claimable, Schemes schemes, BusinessClock clock) {
    this.claimable = claimable;
    this.schemes = schemes;
    this.clock = clock;
  }

  @GET
  @Access(
      scope = "claims",
      permission = Permission.VIEW_CLAIMS,
      roles = {"claims-officer", "auditor"})
  @Operation(
      summary = "See what can be claimed",
      description =
          "The firm's remittances with what could be claimed for each, step by step, and every rule"
              + " that speaks against it.")
  public RestResponse<EligibilityView> readEligibility(
      FirmId firm,
      @QueryParam("scheme") @DefaultValue("154A-EXCESS") SchemeCode scheme,
      @QueryParam("on")
          @Parameter(
              description = "The legal day to look from; today without it.",
              example = "2026-11-23")
          @Nullable LocalDate on,
      @BeanParam PageAsked page) {
    if (schemes.find(scheme.value()).isEmpty()) {
      throw new Refused(new NotFound("scheme"));
    }
    LocalDate day = on == null ? clock.today() : on;
    return page.answer(
        (cursor, most) -> claimable.ofFirm(firm, scheme.value(), day, cursor, most),
        items -> new EligibilityView(firm, scheme.value(), day, items));
  }
}
