package pk.itregistry.registry.application;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import pk.itregistry.plumbing.access.Access;
import pk.itregistry.plumbing.http.Answer;
import pk.itregistry.registry.kind.Words;

/** The public's door to the catalogue of reasons for which applications come back. */
@Path("return-reasons")
@Tag(name = "applications")
class ReturnReasonResource {

  /** A code, and what it says to the applicant. */
  @Schema(name = "ReturnReasonCode")
  record Code(ReturnCode code, Words words) {}

  /** The catalogue. */
  @Schema(name = "ReturnReasonCodes")
  record Catalogue(List<Code> items) {}

  @GET
  @Access(open = true)
  @Operation(
      summary = "List reasons to return an application",
      description = "The codes that a registrar chooses from, each with what it says.")
  public RestResponse<Catalogue> listReturnReasons() {
    return Answer.ok(
            new Catalogue(
                Arrays.stream(ReturnCode.values())
                    .map(code -> new Code(code, code.words()))
                    .toList()))
        .response();
  }
}
