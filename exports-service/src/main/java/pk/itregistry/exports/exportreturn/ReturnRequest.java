package pk.itregistry.exports.exportreturn;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import pk.itregistry.exports.line.LineEntry;
import pk.itregistry.exports.line.LineRequest;
import pk.itregistry.kernel.problem.Faults;
import pk.itregistry.kernel.problem.MalformedValue;
import pk.itregistry.kernel.problem.Refused;
import pk.itregistry.kernel.time.TaxPeriod;

/** A whole return as sent. */
@Schema(
    name = "Filing",
    description = "A whole export return.",
    requiredProperties = {"period", "nil", "declaration"})
record ReturnRequest(
    @Schema(examples = "2026-11") @Nullable String period,
    @Schema(description = "True for a period without exports; then there are no lines.")
        @Nullable Boolean nil,
    @Schema(description = "At most 5,000.") @Nullable List<LineRequest> lines,
    @Nullable Declaration declaration) {
  static final int MOST_LINES = 5_000;

  /** Who vouches for it. */
  @Schema(
      name = "Declaration",
      requiredProperties = {"accepted", "declarantName"})
  record Declaration(
      @Schema(description = "Must be true: the return is complete and correct.")
          @Nullable Boolean accepted,
      @Schema(examples = "Ayesha Khan") @Nullable String declarantName) {}

  Filing resolve(Faults faults) {
    TaxPeriod of = faults.required("/period", period, TaxPeriod::of);
    boolean empty = Boolean.TRUE.equals(faults.required("/nil", nil, sent -> sent));
    Declaration sent = declaration == null ? new Declaration(null, null) : declaration;
    faults.required("/declaration/accepted", sent.accepted(), ReturnRequest::accepted);
    String declarant = faults.text("/declaration/declarantName", sent.declarantName(), 140);
    return new Filing(of, empty, lines(empty, faults), declarant);
  }

  private List<LineEntry> lines(boolean empty, Faults faults) {
    List<LineRequest> sent = lines == null ? List.of() : lines;
    if (empty && !sent.isEmpty()) {
      faults.add("/lines", "nil-with-lines", "a nil return has no lines");
    } else if (!empty && sent.isEmpty() && nil != null) {
      faults.add("/lines", "required", "must be given, unless nil is true");
    } else if (sent.size() > MOST_LINES) {
      faults.add("/lines", "too-many", "at most %d lines in one call".formatted(MOST_LINES));
      return List.of();
    }
    List<LineEntry> resolved = new ArrayList<>(sent.size());
    for (int i = 0; i < sent.size(); i++) {
      resolved.add(sent.get(i).resolve(faults.in("/lines/" + i)));
    }
    return resolved;
  }

  private static boolean accepted(boolean sent) {
    if (!sent) {
      throw new Refused(new MalformedValue("declaration-not-accepted", "must be true"));
    }
    return true;
  }
}
