package pk.itregistry.registry.second;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import pk.itregistry.kernel.form.Lengths;
import pk.itregistry.kernel.form.Text;
import pk.itregistry.kernel.identity.ApplicationId;
import pk.itregistry.kernel.identity.PersonId;
import pk.itregistry.kernel.identity.SecondLookId;
import pk.itregistry.plumbing.http.Versioned;

/**
 * A question to another registrar, with its answer.
 *
 * @param firmName the name that the application states
 */
@Schema(name = "SecondLook")
record SecondLookView(
    SecondLookId id,
    long version,
    SecondLook.State state,
    ApplicationId applicationId,
    @Text(most = Lengths.FIRM_NAME) @Nullable String firmName,
    PersonId askedBy,
    Instant askedAt,
    @Text(most = 1000) String question,
    @Nullable PersonId answeredBy,
    @Nullable Instant answeredAt,
    SecondLook.@Nullable Opinion opinion,
    @Text(most = 1000) @Nullable String words)
    implements Versioned {

  /** Some questions, oldest first. */
  @Schema(name = "SecondLooks")
  record Listed(List<SecondLookView> items) {}
}
