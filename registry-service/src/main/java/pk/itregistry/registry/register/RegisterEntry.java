package pk.itregistry.registry.register;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import pk.itregistry.kernel.identity.FirmId;
import pk.itregistry.registry.firm.FirmKind;
import pk.itregistry.registry.firm.RegistrationState;

/**
 * What the public may know of a firm.
 *
 * @param certificate the number of the certificate in force today, if any
 */
record RegisterEntry(
    FirmId id,
    String name,
    String ntn,
    FirmKind kind,
    RegistrationState state,
    LocalDate registeredOn,
    @Nullable String certificate) {

  /** Some entries, in the order in which they were registered. */
  @Schema(name = "RegisterEntries")
  record Found(List<RegisterEntry> items) {}
}
