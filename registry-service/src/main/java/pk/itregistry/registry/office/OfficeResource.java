package pk.itregistry.registry.office;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import pk.itregistry.kernel.identity.OfficeId;
import pk.itregistry.plumbing.access.Access;
import pk.itregistry.plumbing.access.Idempotent;
import pk.itregistry.plumbing.http.Body;
import pk.itregistry.plumbing.http.PageAsked;
import pk.itregistry.plumbing.write.WritePath;

/** The doors to offices, for administrators; officers may read there. */
@Path("")
@Tag(name = "offices", description = "The registry's offices, their provinces and officers.")
class OfficeResource {
  private final OfficeThings offices;
  private final OfficeDirectory directory;
  private final OpenOffice openOffice;
  private final CloseOffice closeOffice;
  private final WritePath path;

  OfficeResource(
      OfficeThings offices,
      OfficeDirectory directory,
      OpenOffice openOffice,
      CloseOffice closeOffice,
      WritePath path) {
    this.offices = offices;
    this.directory = directory;
    this.openOffice = openOffice;
    this.closeOffice = closeOffice;
    this.path = path;
  }

  @POST
  @Path("offices")
  @Idempotent(creates = true)
  @Access(roles = "admin", peopleOnly = true)
  @Operation(
      summary = "Open an office",
      description =
          "Opens an office that looks after some provinces. Several offices may look after one"
              + " province. Its code, in any case, must not be that of another open office.")
  public RestResponse<OfficeView> openOffice(Body<OfficeRequest> body) {
    return path.create(
        offices, body, (asked, faults) -> {}, (asked, by) -> openOffice.perform(asked));
  }

  @GET
  @Path("offices")
  @Access(roles = {"admin", "registrar", "head", "auditor"})
  @Operation(
      summary = "List offices",
      description = "All offices, those that were closed as well, oldest first.")
  public RestResponse<OfficeView.Listed> listOffices(@BeanParam PageAsked page) {
    return page.answer(directory::offices, OfficeView.Listed::new);
  }

  @GET
  @Path("offices/{office}")
  @Access(roles = {"admin", "registrar", "head", "auditor"})
  @Operation(summary = "Read an office", description = "What it is called and looks after.")
  public RestResponse<OfficeView> getOffice(OfficeId office) {
    return path.read(offices, office);
  }

  @PUT
  @Path("offices/{office}")
  @Idempotent(versioned = true)
  @Access(roles = "admin", peopleOnly = true)
  @Operation(
      summary = "Revise an office",
      description = "Gives it another name or other provinces, at once.")
  public RestResponse<OfficeView> reviseOffice(OfficeId office, Body<OfficeRevision> body) {
    return path.change(offices, office, body, (it, asked, by) -> it.revise(asked));
  }

  @POST
  @Path("offices/{office}/closure")
  @Idempotent(versioned = true)
  @Access(roles = "admin", peopleOnly = true)
  @Operation(
      summary = "Close an office",
      description =
          "Closes it for good, once nobody works there any more: name its officers elsewhere, or"
              + " their last day, first. Its code is free then.")
  public RestResponse<OfficeView> closeOffice(OfficeId office) {
    return path.change(offices, office, (it, by) -> closeOffice.perform(it));
  }
}
