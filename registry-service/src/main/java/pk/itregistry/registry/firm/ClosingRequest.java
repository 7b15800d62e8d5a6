package pk.itregistry.registry.firm;

import org.jspecify.annotations.Nullable;
import pk.itregistry.kernel.form.Text;

/** What the owner of a firm wants to say of giving its registration up. */
record ClosingRequest(@Text(most = 1000) @Nullable String words) {
  private static final ReasonCode CLOSED_BY_OWNER = new ReasonCode("CLOSED_BY_OWNER");

  /** The catalogue's one reason for it; an owner cites no law. */
  MeasureRequest asMeasure() {
    return new MeasureRequest(CLOSED_BY_OWNER, words == null ? "" : words, "the owner's own wish");
  }
}
