package pk.itregistry.plumbing.document;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestMulti;
import org.jboss.resteasy.reactive.RestResponse;
import pk.itregistry.plumbing.access.Access;
import pk.itregistry.plumbing.http.Upload;

/** A door at which papers are left, as simple as can be. */
@Path("papers")
@Tag(name = "papers")
class PaperResource {
  private final Documents documents;

  PaperResource(Documents documents) {
    this.documents = documents;
  }

  /** What became of it. */
  record PaperView(UUID paper, String sha256) {}

  @POST
  @Consumes(MediaType.WILDCARD)
  @Produces(MediaType.APPLICATION_JSON)
  @Access(signedIn = true)
  @Operation(summary = "Leave a paper", description = "Leaves a paper.")
  public RestResponse<PaperView> leavePaper(
      @RequestBody(
              content =
                  @Content(
                      mediaType = "application/pdf",
                      schema = @Schema(type = SchemaType.STRING, format = "binary")))
          Upload upload) {
    var content = documents.keep(upload);
    UUID paper = UUID.randomUUID();
    QuarkusTransaction.requiringNew().run(() -> documents.refer(paper, content));
    return RestResponse.ok(new PaperView(paper, content.sha256()));
  }

  @GET
  @Path("{paper}")
  @Blocking
  @Produces(MediaType.APPLICATION_OCTET_STREAM)
  @Access(signedIn = true)
  @Operation(summary = "Read a paper", description = "Its bytes.")
  @APIResponse(
      responseCode = "200",
      description = "Its bytes.",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_OCTET_STREAM,
              schema = @Schema(type = SchemaType.STRING, format = "binary")))
  public RestMulti<byte[]> readPaper(UUID paper) {
    return RestMulti.fromMultiData(documents.contentOf(paper)).build();
  }

  @DELETE
  @Path("{paper}")
  @Access(signedIn = true)
  @Operation(summary = "Take a paper back", description = "Nothing refers to it any more.")
  public RestResponse<PaperView> takePaperBack(UUID paper) {
    QuarkusTransaction.requiringNew().run(() -> documents.release(paper));
    return RestResponse.ok(new PaperView(paper, ""));
  }
}
