package pk.itregistry.incentives.claim;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import pk.itregistry.kernel.page.Cursor;
import pk.itregistry.kernel.page.Page;
import pk.itregistry.kernel.problem.Faults;
import pk.itregistry.plumbing.access.Access;
import pk.itregistry.plumbing.access.Call;
import pk.itregistry.plumbing.http.Paging;

/** What officers look at first: their queue, and the reasons they may give. */
@Path("")
@Tag(name = "review", description = "What officers do with claims.")
class WorkQueueResource {
  private final ClaimDirectory directory;
  private final Call call;

  WorkQueueResource(ClaimDirectory directory, Call call) {
    this.directory = directory;
    this.call = call;
  }

  @GET
  @Path("work-queue")
  @Access(roles = {"claims-officer", "claims-approver"})
  @Operation(
      operationId = "readWorkQueue",
      summary = "Read the work queue",
      description =
          "Claims that wait for officers, and decided ones whose order is not served yet, due first"
              + " stands first, each with its clock.")
  @APIResponse(
      responseCode = "200",
      description = "The queue.",
      content =
          @Content(
              mediaType = "application/json",
              schema = @Schema(implementation = ClaimView.Summaries.class)))
  public Response queue(
      @QueryParam("limit") @Nullable String limit,
      @QueryParam("cursor") @Nullable Cursor cursor,
      @Context UriInfo uri) {
    Faults faults = new Faults();
    int most = Paging.limit(limit, faults);
    faults.refuseMalformed();
    Page<ClaimView.Summary> page = directory.queue(call.caller().actor(), cursor, most);
    return Paging.answer(new ClaimView.Summaries(page.items()), page.next(), uri);
  }

  /** A reason by its code. */
  @Schema(name = "ReductionReasonWords")
  record ReasonView(ReductionReason code, String words) {}

  /** All reasons. */
  @Schema(name = "ReductionReasons")
  record ReasonList(List<ReasonView> items) {}

  @GET
  @Path("reduction-reasons")
  @Access(open = true)
  @Operation(
      operationId = "listReductionReasons",
      summary = "List the reasons for giving less",
      description = "The codes that a proposal of less than computed may give.")
  @APIResponse(
      responseCode = "200",
      description = "The reasons.",
      content =
          @Content(
              mediaType = "application/json",
              schema = @Schema(implementation = ReasonList.class)))
  public Response reasons() {
    return Response.ok(
            new ReasonList(
                Arrays.stream(ReductionReason.values())
                    .map(reason -> new ReasonView(reason, reason.words()))
                    .toList()))
        .build();
  }
}
