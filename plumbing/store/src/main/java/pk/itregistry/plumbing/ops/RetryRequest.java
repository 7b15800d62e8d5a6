package pk.itregistry.plumbing.ops;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import pk.itregistry.kernel.form.Text;

/** Whose parked events are to be tried again. */
record RetryRequest(
    @Schema(
            examples = "0198c1f2-6f3e-7a51-9d42-0a1b2c3d4e5f",
            description = "As listed with the parked events.")
        @Text(most = 200)
        String subject) {}
