package pk.itregistry.registry.office;

import java.util.List;
import pk.itregistry.kernel.form.Entries;
import pk.itregistry.kernel.form.Text;
import pk.itregistry.kernel.place.Province;

/** An office as it shall be from now on; its code stays. */
record OfficeRevision(
    @Text(most = 100) String name, @Entries(least = 1, most = 7) List<Province> provinces) {}
