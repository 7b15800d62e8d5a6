package pk.itregistry.registry.register;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import pk.itregistry.kernel.form.Lengths;
import pk.itregistry.kernel.form.Text;
import pk.itregistry.kernel.identity.FirmId;
import pk.itregistry.kernel.identity.Ntn;
import pk.itregistry.registry.firm.FirmKind;
import pk.itregistry.registry.firm.Standing;

/**
 * What the public may know of a firm.
 *
 * @param state EXPIRED where it would be active, but no certificate is in force today
 * @param certificate the number of the certificate in force today, if any
 */
record RegisterEntry(
    FirmId id,
    @Text(most = Lengths.FIRM_NAME) String name,
    @Schema(implementation = Ntn.class) @Nullable String ntn,
    FirmKind kind,
    Standing state,
    LocalDate registeredOn,
    @Text(most = 18) @Nullable String certificate) {

  /** Some entries, in the order in which they were registered. */
  @Schema(name = "RegisterEntries")
  record Found(List<RegisterEntry> items) {}
}
