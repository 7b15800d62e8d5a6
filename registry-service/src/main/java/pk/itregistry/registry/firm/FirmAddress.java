package pk.itregistry.registry.firm;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import pk.itregistry.kernel.form.Text;
import pk.itregistry.kernel.place.Province;

/**
 * Where a firm sits.
 *
 * @param line street and house, which the public does not read
 */
@Schema(name = "FirmAddress")
public record FirmAddress(
    @Text(most = 200) @Nullable String line,
    @Text(most = 100) @Nullable String city,
    @Nullable Province province) {}
