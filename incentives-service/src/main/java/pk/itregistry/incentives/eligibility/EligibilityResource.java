package pk.itregistry.incentives.eligibility;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import pk.itregistry.incentives.copies.CopiedRemittance;
import pk.itregistry.incentives.copies.RemittanceCopy;
import pk.itregistry.incentives.eligibility.ClaimedRemittances.Holder;
import pk.itregistry.incentives.eligibility.EligibilityView.RemittanceEligibility;
import pk.itregistry.incentives.scheme.Schemes;
import pk.itregistry.kernel.identity.ClaimId;
import pk.itregistry.kernel.identity.FirmId;
import pk.itregistry.kernel.identity.Permission;
import pk.itregistry.kernel.identity.RemittanceId;
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
  private final RemittanceCopy remittances;
  private final Assessors assessors;
  private final ClaimedRemittances claimed;
  private final Schemes schemes;
  private final BusinessClock clock;

  EligibilityResource(
      RemittanceCopy remittances,
      Assessors assessors,
      ClaimedRemittances claimed,
      Schemes schemes,
      BusinessClock clock) {
    this.remittances = remittances;
    this.assessors = assessors;
    this.claimed = claimed;
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
      @PathParam("firm") FirmId firm,
      @QueryParam("scheme") @DefaultValue("154A-EXCESS") String scheme,
      @QueryParam("on")
          @Parameter(
              description = "The legal day to look from; today without it.",
              example = "2026-11-23")
          @Nullable LocalDate on,
      @BeanParam PageAsked page) {
    if (schemes.find(scheme).isEmpty()) {
      throw new Refused(new NotFound("scheme"));
    }
    LocalDate day = on == null ? clock.today() : on;
    return page.answer(
        (cursor, most) -> remittances.ofFirm(firm, cursor, most),
        items -> new EligibilityView(firm, scheme, day, look(firm, scheme, day, items)));
  }

  private List<RemittanceEligibility> look(
      FirmId firm, String scheme, LocalDate day, List<CopiedRemittance> received) {
    Assessor assessor = assessors.of(scheme, firm);
    Map<RemittanceId, Holder> holders =
        claimed.holders(scheme, received.stream().map(CopiedRemittance::id).toList());
    return received.stream()
        .map(remittance ->
            look(remittance, assessor.assess(remittance, day), holders.get(remittance.id())))
        .toList();
  }

  private static RemittanceEligibility look(
      CopiedRemittance remittance, Assessment found, @Nullable Holder holder) {
    List<Finding> findings = new ArrayList<>(found.findings());
    if (holder != null) {
      findings.add(ClaimedRemittances.TAKEN);
    }
    // A claim is nobody's business but its firm's, also when its payment is another firm's by now.
    ClaimId claimedBy =
        holder != null && holder.firm().equals(remittance.firm()) ? holder.claim() : null;
    LineFacts facts = found.facts();
    return new RemittanceEligibility(
        remittance.id(),
        remittance.prcNumber(),
        remittance.realisedOn(),
        findings.isEmpty(),
        facts.excessPkr(),
        facts.shortfallPkr(),
        claimedBy,
        List.copyOf(findings),
        Explanation.of(facts));
  }
}
