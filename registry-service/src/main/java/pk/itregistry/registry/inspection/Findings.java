package pk.itregistry.registry.inspection;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What an inspector found.
 *
 * @param citation the rule that the place did not keep, where it failed
 */
@Embeddable
record Findings(
    LocalDate visitedOn, String findings, @Nullable String citation, LocalDate reportedOn) {}
