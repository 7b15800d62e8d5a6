package pk.itregistry.exports.reference;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import pk.itregistry.kernel.form.Text;

/**
 * A kind of service that sections 2(30AD) and 2(30AE) of the Ordinance name as IT or IT-enabled.
 */
@Schema(description = "A kind of IT (IT) or IT-enabled (ITES) service.")
public record ServiceCategory(
    @Schema(examples = "SOFTWARE_DEVELOPMENT") @Text(most = 60) String code,
    @Schema(examples = "IT") @Text(most = 60) String parent,
    String name) {

  /** All of them. */
  @Schema(name = "ServiceCategories", description = "The service categories.")
  record Listed(List<ServiceCategory> items) {}
}
