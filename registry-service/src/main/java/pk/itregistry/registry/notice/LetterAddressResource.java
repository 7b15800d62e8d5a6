package pk.itregistry.registry.notice;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import pk.itregistry.kernel.identity.FirmId;
import pk.itregistry.kernel.identity.Permission;
import pk.itregistry.plumbing.access.Access;
import pk.itregistry.plumbing.access.Idempotent;
import pk.itregistry.plumbing.http.Body;
import pk.itregistry.plumbing.write.WritePath;

/** A firm's door to where its letters go. */
@Path("")
@Tag(name = "firms")
class LetterAddressResource {
  private final LetterAddressThings addresses;
  private final ChangeLetterAddress changeLetterAddress;
  private final WritePath path;

  LetterAddressResource(
      LetterAddressThings addresses, ChangeLetterAddress changeLetterAddress, WritePath path) {
    this.addresses = addresses;
    this.changeLetterAddress = changeLetterAddress;
    this.path = path;
  }

  @GET
  @Path("firms/{firm}/letter-address")
  @Access(scope = "register", permission = Permission.MANAGE_FIRM)
  @Operation(
      summary = "Read where a firm's letters go",
      description =
          "The address with which it applied, that an older register had of it, or that it has named"
              + " since.")
  public RestResponse<LetterAddressView> getLetterAddress(FirmId firm) {
    return path.read(addresses, firm);
  }

  @PUT
  @Path("firms/{firm}/letter-address")
  @Idempotent(versioned = true)
  @Access(scope = "register", permission = Permission.MANAGE_FIRM, peopleOnly = true)
  @Operation(
      summary = "Have a firm's letters go elsewhere",
      description =
          "From now on they go to the new address. No registrar looks at it; it is told by a letter"
              + " to the old address and to the new one. Five times on a day at the most.")
  public RestResponse<LetterAddressView> changeLetterAddress(
      FirmId firm, Body<LetterAddressRequest> body) {
    return path.change(
        addresses, firm, body, (it, asked, by) -> changeLetterAddress.perform(it, asked));
  }
}
