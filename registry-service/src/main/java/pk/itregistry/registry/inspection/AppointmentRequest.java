package pk.itregistry.registry.inspection;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import pk.itregistry.kernel.form.Text;

/** The day on which the inspector comes. */
record AppointmentRequest(
    LocalDate day,
    @Schema(
            description =
                "Why not on the day that was appointed before; it is kept with that visit.")
        @Text(most = 1000)
        @Nullable String reason) {}
