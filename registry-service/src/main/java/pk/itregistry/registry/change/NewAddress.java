package pk.itregistry.registry.change;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import pk.itregistry.kernel.form.Text;
import pk.itregistry.kernel.place.Province;
import pk.itregistry.registry.firm.FirmAddress;

/** Where a firm sits from then on, whole. */
@Schema(name = "NewAddress")
record NewAddress(
    @Text(most = 200) String line,
    @Text(most = 100) String city,
    @Schema(description = "ISO 3166-2:PK") Province province) {

  FirmAddress address() {
    return new FirmAddress(line, city, province);
  }
}
