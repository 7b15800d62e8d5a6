package pk.itregistry.registry.branch;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import pk.itregistry.kernel.form.Text;
import pk.itregistry.kernel.place.Province;

/** Where a branch is, so that an inspector finds it. */
@Schema(name = "BranchAddress")
record BranchAddress(
    @Text(most = 200) String line, @Text(most = 100) String city, Province province) {}
