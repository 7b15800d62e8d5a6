package pk.itregistry.contracts.registry;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import pk.itregistry.kernel.identity.FirmId;
import pk.itregistry.kernel.identity.Iban;
import pk.itregistry.kernel.identity.Ntn;
import pk.itregistry.kernel.identity.PersonId;
import pk.itregistry.kernel.time.TaxPeriod;

/**
 * A firm as others may know it.
 *
 * @param version grows with every change; a copy keeps the newest
 * @param ntn the tax number it is known by; missing for kinds known by a personal number
 * @param personKey for kinds known by a personal number: the keyed hash of its CNIC, the same in
 *     every service, from which nobody reads the CNIC
 * @param owner who holds every permission; missing for one taken over from an older register until
 *     somebody has claimed it
 * @param payoutIban where refunds go; changed by people only
 * @param state of the registration: PROVISIONAL, ACTIVE, SUSPENDED, CANCELLED, LAPSED. Never
 *     EXPIRED: that an active firm holds no certificate, its certificates' days say
 * @param exportingSince the first period that it says it exported in, registered or not
 * @param takenOverOn since when this register keeps it, where an older one has registered it: what
 *     it owed before, it owed there
 * @param startup that it is certified as a start-up, while its registration lives
 */
public record FirmState(
    FirmId firmId,
    long version,
    @Nullable Ntn ntn,
    @Nullable String personKey,
    String name,
    String kind,
    @Nullable PersonId owner,
    @Nullable Iban payoutIban,
    String state,
    LocalDate registeredOn,
    @Nullable TaxPeriod exportingSince,
    @Nullable LocalDate takenOverOn,
    @Nullable StartupState startup) {

  /** One that this register has registered itself. */
  public FirmState(
      FirmId firmId,
      long version,
      @Nullable Ntn ntn,
      @Nullable String personKey,
      String name,
      String kind,
      @Nullable PersonId owner,
      @Nullable Iban payoutIban,
      String state,
      LocalDate registeredOn,
      @Nullable TaxPeriod exportingSince) {
    this(
        firmId,
        version,
        ntn,
        personKey,
        name,
        kind,
        owner,
        payoutIban,
        state,
        registeredOn,
        exportingSince,
        null,
        null);
  }
}
