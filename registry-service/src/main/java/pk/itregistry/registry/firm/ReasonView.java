package pk.itregistry.registry.firm;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import pk.itregistry.kernel.form.Text;

/**
 * A reason of the catalogue.
 *
 * @param act for which act it may be given
 * @param confirmed false while the row is sample data
 */
@Schema(name = "MeasureReason")
record ReasonView(
    @Text(most = 40) String code,
    RegistrationAct act,
    @Text(most = 200) String words,
    @Text(most = 300) String citation,
    boolean confirmed) {

  /** The catalogue of a day. */
  @Schema(name = "MeasureReasons")
  record Catalogue(List<ReasonView> items) {}
}
