package pk.itregistry.plumbing.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import pk.itregistry.kernel.form.Entries;
import pk.itregistry.kernel.problem.Fault;
import pk.itregistry.kernel.problem.Problem;

/** A problem as it goes over the wire (RFC 9457, application/problem+json). */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Problem", description = "Why the request was refused (RFC 9457).")
public record ProblemBody(
    @Schema(
            format = "uri",
            examples = "https://itregistry.pk/problems/version-stale",
            description = "Names the kind of problem; documented in docs/problems.md.")
        String type,
    @Schema(examples = "The thing has changed since it was read") String title,
    @Schema(examples = "412", minimum = "400", maximum = "599") int status,
    @Schema(examples = "Its ETag is now \"4\"; read it again and decide anew.") String detail,
    @Schema(description = "The path that was asked for.") @Nullable String instance,
    @Schema(examples = "version-stale", description = "Stable and never reused.") String code,
    @Schema(description = "Give it to support; it finds the request in the logs.") String traceId,
    @Schema(
            description =
                "Every fault of the body, each with its JSON Pointer, or of a parameter, with its name.")
        @Entries(most = 1000)
        @Nullable List<Fault> errors) {

  /** Of every problem (RFC 9457). */
  public static final String MEDIA_TYPE = "application/problem+json";

  private static final int LONGEST_SHOWN = 500;

  /**
   * A problem as the answer to one request.
   *
   * @param instance the path that was asked for; of a long one only the beginning is sent back
   */
  public static ProblemBody of(Problem problem, @Nullable String instance, String traceId) {
    return new ProblemBody(
        problem.type(),
        problem.title(),
        problem.status(),
        problem.detail(),
        shown(instance),
        problem.code(),
        traceId,
        problem.errors().isEmpty() ? null : problem.errors());
  }

  private static @Nullable String shown(@Nullable String path) {
    return path == null || path.length() <= LONGEST_SHOWN ? path : path.substring(0, LONGEST_SHOWN);
  }
}
