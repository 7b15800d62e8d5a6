package pk.itregistry.plumbing.copy;

import io.quarkus.arc.properties.IfBuildProperty;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pk.itregistry.contracts.EventJson;
import pk.itregistry.contracts.registry.AuthorityState;
import pk.itregistry.contracts.registry.CertificateState;
import pk.itregistry.contracts.registry.FirmState;
import pk.itregistry.contracts.registry.RegistryEvent;
import pk.itregistry.contracts.registry.RegistryEvent.BusinessTimeMoved;
import pk.itregistry.contracts.registry.RegistryEvent.OfAuthority;
import pk.itregistry.contracts.registry.RegistryEvent.OfBranch;
import pk.itregistry.contracts.registry.RegistryEvent.OfCertificate;
import pk.itregistry.contracts.registry.RegistryEvent.OfChangeRequest;
import pk.itregistry.contracts.registry.RegistryEvent.OfFirm;
import pk.itregistry.contracts.registry.RegistryEvent.OfInspection;
import pk.itregistry.contracts.registry.RegistryEvent.OfOffice;
import pk.itregistry.contracts.registry.RegistryEvent.OfOfficer;
import pk.itregistry.contracts.registry.RegistryEvent.OfRenewal;
import pk.itregistry.kernel.identity.FirmId;
import pk.itregistry.kernel.identity.Ntn;
import pk.itregistry.kernel.identity.PersonId;
import pk.itregistry.plumbing.database.Database;
import pk.itregistry.plumbing.time.BusinessClock;

/**
 * What this service knows of the register. Each row is an aggregate's newest state; an older or
 * equal version changes nothing, and no row needs another to be there first.
 */
@ApplicationScoped
@IfBuildProperty(name = "itr.registry-copy", stringValue = "true")
public class RegistryCopy {
  private static final String LIVE_THEN_NEWEST =
      " ORDER BY told ->> 'state' IN ('CANCELLED', 'LAPSED'), told ->> 'registeredOn' DESC,"
          + " firm_id DESC LIMIT 1";

  private final Database database;
  private final BusinessClock clock;

  RegistryCopy(Database database, BusinessClock clock) {
    this.database = database;
    this.clock = clock;
  }

  /** Takes an event of the register in, within the inbox's transaction. */
  public void apply(RegistryEvent event) {
    switch (event) {
      case OfFirm of -> keep(of.firm());
      case OfAuthority of -> keep(of.authority());
      case OfCertificate of -> keep(of.certificate());
      case OfRenewal _,
          OfInspection _,
          OfBranch _,
          OfChangeRequest _,
          OfOffice _,
          OfOfficer _ -> {} // nothing rests on them here yet
      case BusinessTimeMoved(long offsetSeconds) -> clock.advanceTo(offsetSeconds);
    }
  }

  private void keep(FirmState firm) {
    keepOwnerBefore(firm);
    database.change(
        "INSERT INTO firm_copy (firm_id, version, ntn, person_key, owner, told)"
            + " VALUES (?, ?, ?, ?, ?, ?::jsonb) ON CONFLICT (firm_id) DO UPDATE SET"
            + " version = excluded.version, ntn = excluded.ntn,"
            + " person_key = excluded.person_key, owner = excluded.owner, told = excluded.told"
            + " WHERE firm_copy.version < excluded.version",
        firm.firmId().value(),
        firm.version(),
        firm.ntn() == null ? null : firm.ntn().number(),
        firm.personKey(),
        ownerOf(firm),
        EventJson.write(firm));
  }

  private void keepOwnerBefore(FirmState firm) {
    database.change(
        "INSERT INTO past_owner_copy (firm_id, owner, owned_until)"
            + " SELECT firm_id, owner, ? FROM firm_copy"
            + " WHERE firm_id = ? AND version < ? AND owner <> ?"
            + " ON CONFLICT (firm_id, owner) DO UPDATE SET owned_until = excluded.owned_until",
        clock.instant(),
        firm.firmId().value(),
        firm.version(),
        ownerOf(firm));
  }

  // None of one that was taken over from an older register, until it is claimed.
  private static @Nullable String ownerOf(FirmState firm) {
    PersonId owner = firm.owner();
    return owner == null ? null : owner.value();
  }

  private void keep(AuthorityState authority) {
    database.change(
        "INSERT INTO authority_copy (authority_id, version, firm_id, grantee_kind, grantee,"
            + " valid_from, valid_until, revoked, revoked_at, told)"
            + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb)"
            + " ON CONFLICT (authority_id) DO UPDATE SET version = excluded.version,"
            + " valid_from = excluded.valid_from, valid_until = excluded.valid_until,"
            + " revoked = excluded.revoked,"
            + " revoked_at = CASE WHEN excluded.revoked"
            + " THEN coalesce(authority_copy.revoked_at, excluded.revoked_at) END,"
            + " told = excluded.told"
            + " WHERE authority_copy.version < excluded.version",
        authority.authorityId().value(),
        authority.version(),
        authority.firmId().value(),
        authority.granteeKind().name(),
        authority.grantee(),
        authority.from(),
        authority.until(),
        authority.revoked(),
        authority.revoked() ? clock.instant() : null,
        EventJson.write(authority));
  }

  private void keep(CertificateState certificate) {
    database.change(
        "INSERT INTO certificate_copy (certificate_id, version, firm_id, valid_from, valid_until,"
            + " state, told) VALUES (?, ?, ?, ?, ?, ?, ?::jsonb)"
            + " ON CONFLICT (certificate_id) DO UPDATE SET version = excluded.version,"
            + " valid_from = excluded.valid_from, valid_until = excluded.valid_until,"
            + " state = excluded.state, told = excluded.told"
            + " WHERE certificate_copy.version < excluded.version",
        certificate.certificateId().value(),
        certificate.version(),
        certificate.firmId().value(),
        certificate.validFrom(),
        certificate.validUntil(),
        certificate.state(),
        EventJson.write(certificate));
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

  /**
   * The firm known by a tax number. Whose registration has ended may register again under the same
   * number: then it is the one whose registration lives, and of several that have ended the newest.
   */
  public Optional<FirmId> firmByNtn(Ntn ntn) {
    return database.row(
        "SELECT firm_id FROM firm_copy WHERE ntn = ?" + LIVE_THEN_NEWEST,
        row -> new FirmId(row.getObject(1, UUID.class)),
        ntn.number());
  }

  /** The firm known by a person's key; of several as by a tax number. */
  public Optional<FirmId> firmByPerson(String personKey) {
    return database.row(
        "SELECT firm_id FROM firm_copy WHERE person_key = ?" + LIVE_THEN_NEWEST,
        row -> new FirmId(row.getObject(1, UUID.class)),
        personKey);
  }

  /** A firm by its id, as it was last told of. */
  public Optional<FirmState> firm(FirmId firm) {
    return database.row(
        "SELECT told FROM firm_copy WHERE firm_id = ?",
        row -> EventJson.read(row.getString(1), FirmState.class),
        firm.value());
  }
}
