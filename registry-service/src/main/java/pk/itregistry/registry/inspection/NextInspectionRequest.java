package pk.itregistry.registry.inspection;

import org.jspecify.annotations.Nullable;
import pk.itregistry.kernel.place.Province;

/** In which province the next inspection shall be; in any of the caller's when empty. */
record NextInspectionRequest(@Nullable Province province) {}
