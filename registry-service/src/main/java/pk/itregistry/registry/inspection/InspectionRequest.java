package pk.itregistry.registry.inspection;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** That the firm is ready for the inspector. */
record InspectionRequest(
    @Schema(description = "The first day on which the inspector can come; today when left out.")
        @Nullable LocalDate readyFrom) {}
