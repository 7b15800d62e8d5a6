package pk.itregistry.registry.firm;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import pk.itregistry.kernel.form.Text;

/**
 * Why a registration stands as it does.
 *
 * @param reason the code in the list of reasons
 * @param citation the law or the order that it rests on
 */
@Schema(name = "Measure")
record MeasureView(
    @Text(most = 40) String reason,
    @Text(most = 1000) @Nullable String words,
    @Text(most = 300) @Nullable String citation) {

  /** As it was kept; none where no reason was asked for. */
  static @Nullable MeasureView of(
      @Nullable String reason, @Nullable String words, @Nullable String citation) {
    return reason == null ? null : new MeasureView(reason, words, citation);
  }
}
