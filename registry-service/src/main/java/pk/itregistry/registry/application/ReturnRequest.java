package pk.itregistry.registry.application;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import pk.itregistry.kernel.problem.Faults;
import pk.itregistry.kernel.problem.MalformedValue;
import pk.itregistry.kernel.problem.Refused;

/** Why an application goes back, as it was sent. */
record ReturnRequest(@Schema(required = true, maxItems = 20) @Nullable List<Reason> reasons) {
  private static final int MOST = 20;
  private static final Set<String> FIELDS =
      Set.of(
          "/kind",
          "/name",
          "/ntn",
          "/cuin",
          "/payoutIban",
          "/exportingSince",
          "/address",
          "/address/line",
          "/address/city",
          "/address/province",
          "/contactEmail");

  /** One field and what is wrong with it. */
  @Schema(name = "StatedReturnReason")
  record Reason(
      @Schema(required = true, description = "A JSON Pointer into the application.")
          @Nullable String pointer,
      @Schema(required = true, maxLength = 500) @Nullable String reason) {}

  static List<ReturnReason> resolve(ReturnRequest sent, Faults faults) {
    List<Reason> reasons = sent.reasons();
    if (reasons == null || reasons.isEmpty() || reasons.size() > MOST) {
      faults.add("/reasons", "required", "must name 1 to " + MOST + " reasons");
      return List.of();
    }
    List<ReturnReason> resolved = new ArrayList<>();
    for (int i = 0; i < reasons.size(); i++) {
      Faults at = faults.in("/reasons/" + i);
      Reason reason = reasons.get(i);
      resolved.add(
          new ReturnReason(
              at.required("/pointer", reason.pointer(), ReturnRequest::field),
              at.text("/reason", reason.reason(), 500)));
    }
    return resolved;
  }

  private static String field(String pointer) {
    if (!FIELDS.contains(pointer)) {
      throw new Refused(
          new MalformedValue(
              "unknown-field", "must point at a field of the application, such as /payoutIban"));
    }
    return pointer;
  }
}
