package pk.itregistry.plumbing.copy;

import io.quarkus.arc.properties.IfBuildProperty;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pk.itregistry.contracts.registry.AuthorityState;
import pk.itregistry.contracts.registry.CertificateState;
import pk.itregistry.contracts.registry.FirmState;
import pk.itregistry.contracts.registry.RegistryEvent;
import pk.itregistry.contracts.registry.RegistryEvent.AuthorityGranted;
import pk.itregistry.contracts.registry.RegistryEvent.AuthorityReannounced;
import pk.itregistry.contracts.registry.RegistryEvent.AuthorityRevoked;
import pk.itregistry.contracts.registry.RegistryEvent.BusinessTimeMoved;
import pk.itregistry.contracts.registry.RegistryEvent.CertificateIssued;
import pk.itregistry.contracts.registry.RegistryEvent.CertificateReannounced;
import pk.itregistry.contracts.registry.RegistryEvent.FirmReannounced;
import pk.itregistry.contracts.registry.RegistryEvent.FirmRegistered;
import pk.itregistry.kernel.identity.FirmId;
import pk.itregistry.kernel.identity.Iban;
import pk.itregistry.kernel.identity.Ntn;
import pk.itregistry.plumbing.database.Database;
import pk.itregistry.plumbing.time.BusinessClock;

/**
 * What this service knows of the register. Each row is an aggregate's newest state; an older or
 * equal version changes nothing, and no row needs another to be there first.
 */
@ApplicationScoped
@IfBuildProperty(name = "itr.registry-copy", stringValue = "true")
public class RegistryCopy {
  private final Database database;
  private final BusinessClock clock;

  RegistryCopy(Database database, BusinessClock clock) {
    this.database = database;
    this.clock = clock;
  }

  /** A firm as copied. */
  public record Firm(
      FirmId firmId,
      @Nullable Ntn ntn,
      String name,
      String kind,
      @Nullable Iban payoutIban,
      String state,
      LocalDate registeredOn) {}

  /** Takes an event of the register in, within the inbox's transaction. */
  public void apply(RegistryEvent event) {
    switch (event) {
      case FirmRegistered(FirmState firm) -> keep(firm);
      case FirmReannounced(FirmState firm) -> keep(firm);
      case AuthorityGranted(AuthorityState authority) -> keep(authority);
      case AuthorityRevoked(AuthorityState authority) -> keep(authority);
      case AuthorityReannounced(AuthorityState authority) -> keep(authority);
      case CertificateIssued(CertificateState certificate) -> keep(certificate);
      case CertificateReannounced(CertificateState certificate) -> keep(certificate);
      case BusinessTimeMoved(long offsetSeconds) -> clock.advanceTo(offsetSeconds);
    }
  }

  private void keep(FirmState firm) {
    database.change(
        "INSERT INTO firm_copy (firm_id, version, ntn, name, kind, owner, payout_iban, state,"
            + " registered_on) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (firm_id) DO UPDATE SET"
            + " version = excluded.version, ntn = excluded.ntn, name = excluded.name,"
            + " kind = excluded.kind, owner = excluded.owner,"
            + " payout_iban = excluded.payout_iban, state = excluded.state,"
            + " registered_on = excluded.registered_on"
            + " WHERE firm_copy.version < excluded.version",
        firm.firmId().value(),
        firm.version(),
        firm.ntn() == null ? null : firm.ntn().number(),
        firm.name(),
        firm.kind(),
        firm.owner().value(),
        firm.payoutIban() == null ? null : firm.payoutIban().value(),
        firm.state(),
        firm.registeredOn());
  }

  private void keep(AuthorityState authority) {
    database.change(
        "INSERT INTO authority_copy (authority_id, version, firm_id, grantee_kind, grantee,"
            + " permissions, valid_from, valid_until, revoked, revoked_at)"
            + " VALUES (?, ?, ?, ?, ?, string_to_array(?, ','), ?, ?, ?, ?)"
            + " ON CONFLICT (authority_id) DO UPDATE SET version = excluded.version,"
            + " permissions = excluded.permissions, valid_from = excluded.valid_from,"
            + " valid_until = excluded.valid_until, revoked = excluded.revoked,"
            + " revoked_at = CASE WHEN excluded.revoked"
            + " THEN coalesce(authority_copy.revoked_at, excluded.revoked_at) END"
            + " WHERE authority_copy.version < excluded.version",
        authority.authorityId().value(),
        authority.version(),
        authority.firmId().value(),
        authority.granteeKind().name(),
        authority.grantee(),
        String.join(",", authority.permissions().stream().map(Enum::name).sorted().toList()),
        authority.from(),
        authority.until(),
        authority.revoked(),
        authority.revoked() ? clock.instant() : null);
  }

  private void keep(CertificateState certificate) {
    database.change(
        "INSERT INTO certificate_copy (certificate_id, version, firm_id, number, valid_from,"
            + " valid_until, state) VALUES (?, ?, ?, ?, ?, ?, ?)"
            + " ON CONFLICT (certificate_id) DO UPDATE SET version = excluded.version,"
            + " valid_from = excluded.valid_from, valid_until = excluded.valid_until,"
            + " state = excluded.state WHERE certificate_copy.version < excluded.version",
        certificate.certificateId().value(),
        certificate.version(),
        certificate.firmId().value(),
        certificate.number(),
        certificate.validFrom(),
        certificate.validUntil(),
        certificate.state());
  }

  /** Whether the firm held a valid certificate on a legal day. */
  public boolean certifiedOn(FirmId firm, LocalDate day) {
    return database.isTrue(
        "SELECT EXISTS (SELECT 1 FROM certificate_copy WHERE firm_id = ?"
            + " AND state = 'VALID' AND valid_from <= ? AND ? < valid_until)",
        firm.value(),
        day,
        day);
  }

  /** The firm known by a tax number. */
  public Optional<FirmId> firmByNtn(Ntn ntn) {
    return database.row(
        "SELECT firm_id FROM firm_copy WHERE ntn = ?",
        row -> new FirmId(row.getObject(1, UUID.class)),
        ntn.number());
  }

  /** A firm by its id. */
  public Optional<Firm> firm(FirmId firm) {
    return database.row(
        "SELECT ntn, name, kind, payout_iban, state, registered_on FROM firm_copy"
            + " WHERE firm_id = ?",
        row ->
            new Firm(
                firm,
                row.getString(1) == null ? null : Ntn.of(row.getString(1)),
                row.getString(2),
                row.getString(3),
                row.getString(4) == null ? null : new Iban(row.getString(4)),
                row.getString(5),
                row.getObject(6, LocalDate.class)),
        firm.value());
  }
}
