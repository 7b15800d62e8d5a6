package pk.itregistry.registry.office;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import pk.itregistry.kernel.identity.OfficeId;
import pk.itregistry.kernel.identity.OfficerId;
import pk.itregistry.plumbing.access.Access;
import pk.itregistry.plumbing.access.Call;
import pk.itregistry.plumbing.access.Idempotent;
import pk.itregistry.plumbing.http.Body;
import pk.itregistry.plumbing.http.PageAsked;
import pk.itregistry.plumbing.write.WritePath;

/** The doors to officers, for administrators; each officer reads where they work. */
@Path("")
@Tag(name = "offices")
class OfficerResource {
  private final OfficerThings officers;
  private final OfficeDirectory directory;
  private final NameOfficer nameOfficer;
  private final WritePath path;
  private final Call call;

  OfficerResource(
      OfficerThings officers,
      OfficeDirectory directory,
      NameOfficer nameOfficer,
      WritePath path,
      Call call) {
    this.officers = officers;
    this.directory = directory;
    this.nameOfficer = nameOfficer;
    this.path = path;
    this.call = call;
  }

  @POST
  @Path("officers")
  @Idempotent(creates = true)
  @Access(roles = "admin", peopleOnly = true)
  @Operation(
      summary = "Name an officer",
      description =
          "Says where a person works, as what, and from when until when. What they may do follows"
              + " from their roles at the identity server; this decides what their queue shows and"
              + " what can be given to them. A person is named once, and revised from then on.")
  public RestResponse<OfficerView> nameOfficer(Body<OfficerRequest> body) {
    return path.create(
        officers, body, (asked, faults) -> {}, (asked, by) -> nameOfficer.perform(asked));
  }

  @GET
  @Path("officers")
  @Access(roles = {"admin", "registrar", "head", "auditor"})
  @Operation(
      summary = "List officers",
      description = "Of one office or of all, in the order in which they were named.")
  public RestResponse<OfficerView.Listed> listOfficers(
      @QueryParam("office") @Nullable OfficeId office, @BeanParam PageAsked page) {
    return page.answer(
        (cursor, most) -> directory.officers(office, cursor, most), OfficerView.Listed::new);
  }

  @GET
  @Path("officers/{officer}")
  @Access(roles = {"admin", "registrar", "head", "auditor"})
  @Operation(summary = "Read an officer", description = "Where they work, as what and when.")
  public RestResponse<OfficerView> getOfficer(OfficerId officer) {
    return path.read(officers, officer);
  }

  @PUT
  @Path("officers/{officer}")
  @Idempotent(versioned = true)
  @Access(roles = "admin", peopleOnly = true)
  @Operation(
      summary = "Revise an officer",
      description =
          "Says anew where they work, as what, until when, and when they are absent, at once."
              + " Whoever has left comes back by a later last day, or none.")
  public RestResponse<OfficerView> reviseOfficer(OfficerId officer, Body<OfficerWork> body) {
    return path.change(officers, officer, body, (it, asked, by) -> nameOfficer.again(it, asked));
  }

  @GET
  @Path("me/officer")
  @Access(
      roles = {"registrar", "inspector", "head"},
      peopleOnly = true)
  @Operation(
      summary = "Read where I work",
      description =
          "The caller's office and the provinces whose applications their queue shows today. Who"
              + " was named nowhere works for the whole country.")
  public MyOffice getMyOffice() {
    return directory.mine(call.person());
  }
}
