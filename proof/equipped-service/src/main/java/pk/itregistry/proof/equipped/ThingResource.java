package pk.itregistry.proof.equipped;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

/** The one operation. */
@Path("thing")
class ThingResource {

  @GET
  public String thing() {
    return "";
  }
}
