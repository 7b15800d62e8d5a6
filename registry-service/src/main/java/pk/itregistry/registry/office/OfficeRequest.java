package pk.itregistry.registry.office;

import java.util.List;
import pk.itregistry.kernel.form.Entries;
import pk.itregistry.kernel.form.Text;
import pk.itregistry.kernel.place.Province;

/** An office that is to be opened. */
record OfficeRequest(
    OfficeCode code,
    @Text(most = 100) String name,
    @Entries(least = 1, most = 7) List<Province> provinces) {}
