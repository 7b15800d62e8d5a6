package pk.itregistry.registry.application;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import pk.itregistry.kernel.place.Province;
import pk.itregistry.registry.firm.FirmKind;

/** Of what kind and province the next application shall be; of any of the caller's when empty. */
@Schema(name = "NextApplicationRequest")
record NextRequest(@Nullable FirmKind kind, @Nullable Province province) {}
