package pk.itregistry.registry.change;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import pk.itregistry.kernel.place.Province;

/** Of what kind and province the next request shall be; of any of the caller's when empty. */
@Schema(name = "NextChange")
record NextChange(@Nullable ChangeKind kind, @Nullable Province province) {}
