package pk.itregistry.registry.kind;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import pk.itregistry.kernel.form.Text;
import pk.itregistry.kernel.problem.Fault;

/**
 * Something that an application lacks or states wrongly.
 *
 * @param pointer the field or the document, as a JSON Pointer into the application
 * @param bars whether the application cannot be handed in until it is mended
 */
@Schema(name = "ApplicationFinding")
public record Finding(
    @Text(most = 60) String pointer,
    @Text(most = 40) String code,
    @Text(most = 500) String detail,
    boolean bars) {

  /** A fault that keeps the application from being handed in. */
  public static Finding barring(Fault fault) {
    return new Finding(fault.pointer(), fault.code(), fault.detail(), true);
  }

  /** What deserves a look and bars nothing. */
  public static Finding told(Fault fault) {
    return new Finding(fault.pointer(), fault.code(), fault.detail(), false);
  }
}
