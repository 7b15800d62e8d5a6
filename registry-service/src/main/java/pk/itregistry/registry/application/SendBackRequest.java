package pk.itregistry.registry.application;

import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import pk.itregistry.kernel.form.Checked;
import pk.itregistry.kernel.form.Entries;
import pk.itregistry.kernel.form.Text;
import pk.itregistry.kernel.problem.Faults;
import pk.itregistry.registry.kind.DocumentKind;

/** Why an application goes back to its applicant. */
@Schema(name = "ReturnRequest")
record SendBackRequest(@Entries(least = 1, most = 20) List<Reason> reasons) {

  /** One field or document and what is wrong with it. */
  @Schema(name = "StatedReturnReason")
  record Reason(
      @Schema(description = "A JSON Pointer into the application.") @Text(most = 60)
          @Nullable String pointer,
      @Nullable DocumentKind document,
      @Schema(description = "Of the catalogue, GET return-reasons; OTHER where none is given.")
          @Nullable ReturnCode code,
      @Schema(description = "In words; must be given where the code does not say it.")
          @Text(most = 500)
          @Nullable String reason)
      implements Checked {

    @Override
    public void check(Faults faults) {
      if ((pointer == null) == (document == null)) {
        faults.add("/pointer", "one-of", "give a pointer or a document, one of them");
      }
      if (reason == null && (code == null || code == ReturnCode.OTHER)) {
        faults.add("/reason", "required", "must be given, or a code that says it");
      }
    }

    private ReturnReason kept() {
      return new ReturnReason(pointer, document, code == null ? ReturnCode.OTHER : code, reason);
    }

    private boolean pointsInto(Set<String> asked) {
      if (pointer == null || pointer.equals("/kind")) {
        return true;
      }
      String at = pointer;
      return !at.isEmpty() && asked.stream().anyMatch(field -> within(at, field));
    }

    // A part of what is asked, or a whole of which a part is asked.
    private static boolean within(String at, String field) {
      return at.equals(field) || at.startsWith(field + "/") || field.startsWith(at + "/");
    }
  }

  /**
   * As the application keeps them; refuses a pointer at nothing.
   *
   * @param asked the fields that are asked of the application
   */
  List<ReturnReason> kept(Set<String> asked) {
    Faults faults = new Faults();
    for (int i = 0; i < reasons.size(); i++) {
      if (!reasons.get(i).pointsInto(asked)) {
        faults.add(
            "/reasons/" + i + "/pointer",
            "unknown-field",
            "must point at a field that is asked of it, such as /payoutIban");
      }
    }
    faults.refuseMalformed();
    return reasons.stream().map(Reason::kept).toList();
  }
}
