package pk.itregistry.exports.reference;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import pk.itregistry.plumbing.access.Access;
import pk.itregistry.plumbing.law.LawTables;
import pk.itregistry.plumbing.time.BusinessClock;

/** Open data: the catalogues that returns and certificates refer to. */
@Path("/")
@Tag(
    name = "reference data",
    description = "Purpose codes, service categories and withholding rates, by day.")
class ReferenceResource {
  private static final String DAY = "The legal day asked about; today when missing.";

  private final Catalogues catalogues;
  private final BusinessClock clock;
  private final LawTables law;

  ReferenceResource(Catalogues catalogues, BusinessClock clock, LawTables law) {
    this.catalogues = catalogues;
    this.clock = clock;
    this.law = law;
  }

  @GET
  @Path("purpose-codes")
  @Access(open = true)
  @Operation(
      summary = "List purpose codes",
      description =
          "The central bank's codes in use on a day, each with what money under it counts as, its"
              + " source and how sure we are of it.")
  public PurposeCode.Listed listPurposeCodes(
      @Parameter(description = DAY) @QueryParam("on") @Nullable LocalDate on) {
    LocalDate day = dayOr(on);
    return new PurposeCode.Listed(day, catalogues.purposeCodes(day));
  }

  @GET
  @Path("service-categories")
  @Access(open = true)
  @Operation(
      summary = "List service categories",
      description = "The IT and IT-enabled services that a line of a return may name.")
  public ServiceCategory.Listed listServiceCategories() {
    return new ServiceCategory.Listed(catalogues.serviceCategories());
  }

  @GET
  @Path("withholding-rates")
  @Access(open = true)
  @Operation(
      summary = "List withholding rates",
      description =
          "The rates of section 154A of the Income Tax Ordinance 2001 on a day, each with its"
              + " citation; `announced` means that the enacted text was not seen.")
  public WithholdingRate.Listed listWithholdingRates(
      @Parameter(description = DAY) @QueryParam("on") @Nullable LocalDate on) {
    LocalDate day = dayOr(on);
    return new WithholdingRate.Listed(
        day, law.section154A().announcedDecides(), catalogues.withholdingRates(day));
  }

  private LocalDate dayOr(@Nullable LocalDate asked) {
    return asked == null ? clock.today() : asked;
  }
}
