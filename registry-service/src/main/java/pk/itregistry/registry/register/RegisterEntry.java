package pk.itregistry.registry.register;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import pk.itregistry.kernel.form.Lengths;
import pk.itregistry.kernel.form.Text;
import pk.itregistry.kernel.identity.FirmId;
import pk.itregistry.kernel.identity.Ntn;
import pk.itregistry.kernel.place.Province;
import pk.itregistry.registry.firm.CertifiedStartup;
import pk.itregistry.registry.firm.FirmKind;
import pk.itregistry.registry.firm.Standing;

/**
 * What the public may know of a firm.
 *
 * @param ntn missing for persons, whose number is nobody's business
 * @param state on the day asked about; EXPIRED where it would be active, but no certificate is in
 *     force
 * @param certificate the number of the certificate in force on that day, if any
 * @param startup that it is certified as a start-up, where it is active on that day
 */
record RegisterEntry(
    FirmId id,
    @Text(most = Lengths.FIRM_NAME) String name,
    @Schema(implementation = Ntn.class) @Nullable String ntn,
    FirmKind kind,
    @Text(most = 100) @Nullable String city,
    @Nullable Province province,
    Standing state,
    LocalDate registeredOn,
    @Text(most = 18) @Nullable String certificate,
    @Nullable CertifiedStartup startup) {

  /**
   * Some entries, in the order in which they were registered.
   *
   * @param near where no name holds the words as they are written: some that hold words like them,
   *     the likest first
   */
  @Schema(name = "RegisterEntries")
  record Found(List<RegisterEntry> items, List<RegisterEntry> near) {}
}
