package pk.itregistry.registry.office;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import pk.itregistry.kernel.form.Text;
import pk.itregistry.kernel.identity.OfficeId;
import pk.itregistry.kernel.place.Province;
import pk.itregistry.plumbing.http.Versioned;

/** An office as it is shown. */
@Schema(name = "Office")
record OfficeView(
    OfficeId id,
    long version,
    Office.State state,
    @Text(most = 10) String code,
    @Text(most = 100) String name,
    List<Province> provinces)
    implements Versioned {

  /** Some offices, oldest first. */
  @Schema(name = "Offices")
  record Listed(List<OfficeView> items) {}
}
