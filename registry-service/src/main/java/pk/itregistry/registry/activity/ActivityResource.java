package pk.itregistry.registry.activity;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import pk.itregistry.kernel.identity.FirmId;
import pk.itregistry.kernel.identity.Permission;
import pk.itregistry.plumbing.access.Access;
import pk.itregistry.plumbing.http.PageAsked;

/** The firm's window on what is done for it and who looks at it. */
@Path("")
@Tag(name = "authorities")
class ActivityResource {
  private final ActivityDirectory activity;

  ActivityResource(ActivityDirectory activity) {
    this.activity = activity;
  }

  @GET
  @Path("firms/{firm}/activity")
  @Access(scope = "register", permission = Permission.MANAGE_FIRM)
  @Operation(
      summary = "List what was done for a firm",
      description =
          "Each act on the firm in the register since its application was begun: which person or"
              + " software did it, and when; newest first. What was done with its returns and claims"
              + " their services know.")
  public RestResponse<ActivityView.Listed> listFirmActivity(
      FirmId firm, @BeanParam PageAsked page) {
    return page.answer(
        (cursor, most) -> activity.actsOf(firm, cursor, most), ActivityView.Listed::new);
  }

  @GET
  @Path("firms/{firm}/readings")
  @Access(scope = "register", permission = Permission.MANAGE_FIRM)
  @Operation(
      summary = "List who read a firm's data",
      description =
          "Which officer read the firm, its authorities or its application, and when, also where an"
              + " act such as taking the next one showed it; the same again within an hour once;"
              + " newest first. Lists and the public register are not among it.")
  public RestResponse<ActivityView.Readings> listFirmReadings(
      FirmId firm, @BeanParam PageAsked page) {
    return page.answer(
        (cursor, most) -> activity.readingsOf(firm, cursor, most), ActivityView.Readings::new);
  }
}
