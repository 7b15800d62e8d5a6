package pk.itregistry.registry.inspection;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import pk.itregistry.kernel.form.Text;

/** That the firm cannot receive the inspector on the day that was appointed. */
record PostponementRequest(
    @Schema(description = "The first day on which it can; those before are the firm's own.")
        LocalDate readyFrom,
    @Text(most = 1000) String reason) {}
