package pk.itregistry.proof.empty;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

/** The one thing that the empty service can do. */
@Path("nothing")
class NothingResource {

  @GET
  public String nothing() {
    return "";
  }
}
