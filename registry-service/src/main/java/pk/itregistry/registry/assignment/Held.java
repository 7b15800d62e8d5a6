package pk.itregistry.registry.assignment;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import pk.itregistry.kernel.form.Text;
import pk.itregistry.kernel.identity.PersonId;

/**
 * Who looks at an application now.
 *
 * @param name what other officers call them
 * @param until when the application is free again, unless they take it once more
 */
@Schema(name = "HeldApplication")
public record Held(
    PersonId by, @Text(most = 100) @Nullable String name, Instant since, Instant until) {}
