package pk.itregistry.registry.firm;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import pk.itregistry.kernel.form.Lengths;
import pk.itregistry.kernel.form.Text;
import pk.itregistry.kernel.identity.FirmId;

/** Another firm of the register, as one that is tied to it is told of it. */
@Schema(name = "NamedFirm")
record NamedFirm(FirmId id, @Text(most = Lengths.FIRM_NAME) String name) {}
