package pk.itregistry.registry.certificate;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import pk.itregistry.plumbing.access.Access;
import pk.itregistry.plumbing.access.Call;
import pk.itregistry.plumbing.http.PageAsked;

/** The registrars' queue of corrections that wait for a second registrar. */
@Path("corrections")
@Tag(name = "certificates")
class CorrectionQueueResource {
  private final CorrectionDirectory directory;
  private final Call call;

  CorrectionQueueResource(CorrectionDirectory directory, Call call) {
    this.directory = directory;
    this.call = call;
  }

  @GET
  @Access(roles = "registrar")
  @Operation(
      summary = "List corrections",
      description = "Those of one state, such as PROPOSED, or of all certificates. Oldest first.")
  public RestResponse<CorrectionView.Listed> listAllCorrections(
      @QueryParam("state") CorrectionLife.@Nullable State state, @BeanParam PageAsked page) {
    return page.answer(
        (cursor, most) -> directory.list(null, state, call.actor(), cursor, most),
        CorrectionView.Listed::new);
  }
}
