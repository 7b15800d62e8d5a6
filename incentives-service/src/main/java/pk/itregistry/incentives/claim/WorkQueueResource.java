package pk.itregistry.incentives.claim;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import pk.itregistry.plumbing.access.Access;
import pk.itregistry.plumbing.access.Call;
import pk.itregistry.plumbing.http.PageAsked;

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
      summary = "Read the work queue",
      description =
          "Claims that wait for officers, and decided ones whose order is not served yet, due first"
              + " stands first, each with its clock.")
  public RestResponse<ClaimView.Summaries> readWorkQueue(@BeanParam PageAsked page) {
    return page.answer(
        (cursor, most) -> directory.queue(call.caller().actor(), cursor, most),
        ClaimView.Summaries::new);
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
      summary = "List the reasons for giving less",
      description = "The codes that a proposal of less than computed may give.")
  public ReasonList listReductionReasons() {
    return new ReasonList(
        Arrays.stream(ReductionReason.values())
            .map(reason -> new ReasonView(reason, reason.words()))
            .toList());
  }
}
