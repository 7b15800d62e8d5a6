package pk.itregistry.exports.testkit;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;
import pk.itregistry.contracts.Event;
import pk.itregistry.contracts.registry.AuthorityState;
import pk.itregistry.contracts.registry.AuthorityState.GranteeKind;
import pk.itregistry.contracts.registry.CertificateState;
import pk.itregistry.contracts.registry.FirmState;
import pk.itregistry.contracts.registry.RegistryEvent.AuthorityGranted;
import pk.itregistry.contracts.registry.RegistryEvent.AuthorityRevoked;
import pk.itregistry.contracts.registry.RegistryEvent.CertificateIssued;
import pk.itregistry.contracts.registry.RegistryEvent.FirmRegistered;
import pk.itregistry.kernel.identity.AuthorityId;
import pk.itregistry.kernel.identity.CertificateId;
import pk.itregistry.kernel.identity.FirmId;
import pk.itregistry.kernel.identity.Iban;
import pk.itregistry.kernel.identity.Ntn;
import pk.itregistry.kernel.identity.Permission;
import pk.itregistry.kernel.identity.PersonId;
import pk.itregistry.kernel.time.LegalTime;
import pk.itregistry.plumbing.testkit.Announcer;
import pk.itregistry.plumbing.testkit.Rows;
import pk.itregistry.plumbing.testkit.TestTokens;

/** The register's voice: what registry-service would tell, on the real broker. */
public final class Register {
  private static @Nullable Announcer announcer;

  private Register() {}

  public static LocalDate today() {
    return LegalTime.dayOf(InstantSource.system().instant());
  }

  public static Ntn freshNtn() {
    return Ntn.of("Z%06d".formatted(ThreadLocalRandom.current().nextInt(1_000_000)));
  }

  /** A registered firm as told, owned by the demo's owner, registered two months ago. */
  public static FirmState aFirm() {
    return new FirmState(
        FirmId.fresh(),
        1,
        freshNtn(),
        "Indus Softworks (Pvt) Ltd",
        "COMPANY",
        new PersonId(TestTokens.subjectOf("owner")),
        new Iban("PK36SCBL0000001123456702"),
        "ACTIVE",
        today().minusMonths(2));
  }

  /** Registers it, certified since a week, with portal-ledgerly allowed to file and to look. */
  public static FirmState registered() {
    FirmState firm = aFirm();
    List<UUID> told =
        List.of(
            voice().announce(new FirmRegistered(firm)),
            voice().announce(new CertificateIssued(certificate(firm, today().minusWeeks(1)))),
            voice()
                .announce(
                    new AuthorityGranted(
                        authority(
                            firm,
                            "portal-ledgerly",
                            Set.of(Permission.FILE_RETURNS, Permission.VIEW_RETURNS)))));
    told.forEach(Register::heard);
    beat();
    return firm;
  }

  public static FirmState registered(FirmState firm) {
    tell(new FirmRegistered(firm));
    beat();
    return firm;
  }

  public static void certified(FirmState firm, LocalDate from) {
    tell(new CertificateIssued(certificate(firm, from)));
  }

  private static CertificateState certificate(FirmState firm, LocalDate from) {
    CertificateId id = CertificateId.fresh();
    return new CertificateState(
        id, 1, firm.firmId(), "C-" + id, from, from.plusYears(1), "VALID", null);
  }

  public static AuthorityState granted(FirmState firm, String client, Set<Permission> permissions) {
    AuthorityState authority = authority(firm, client, permissions);
    tell(new AuthorityGranted(authority));
    return authority;
  }

  private static AuthorityState authority(
      FirmState firm, String client, Set<Permission> permissions) {
    return new AuthorityState(
        AuthorityId.fresh(),
        1,
        firm.firmId(),
        GranteeKind.CLIENT,
        client,
        permissions,
        today(),
        null,
        false);
  }

  public static void revoked(AuthorityState granted) {
    tell(
        new AuthorityRevoked(
            new AuthorityState(
                granted.authorityId(),
                granted.version() + 1,
                granted.firmId(),
                granted.granteeKind(),
                granted.grantee(),
                granted.permissions(),
                granted.from(),
                granted.until(),
                true)));
  }

  /** Tells the event and waits until this service has heard it. */
  public static UUID tell(Event event) {
    UUID id = voice().announce(event);
    heard(id);
    return id;
  }

  public static void heard(UUID event) {
    await()
        .atMost(Duration.ofSeconds(30))
        .pollInterval(Duration.ofMillis(50))
        .until(() ->
            Rows.count(
                    "SELECT (SELECT count(*) FROM inbox WHERE event_id = ?)"
                        + " + (SELECT count(*) FROM parked_event WHERE event_id = ?)",
                    event,
                    event)
                == 1);
  }

  /** Gives a sign of life and waits until it has been heard on every partition. */
  public static void beat() {
    voice().beat();
    await()
        .atMost(Duration.ofSeconds(30))
        .pollInterval(Duration.ofMillis(50))
        .until(() ->
            Rows.count(
                    "SELECT count(*) FROM heard_of WHERE source = 'registry'"
                        + " AND at > now() - interval '20 seconds'")
                >= 3);
  }

  public static synchronized Announcer voice() {
    Announcer known = announcer;
    if (known == null) {
      known = new Announcer("registry");
      announcer = known;
    }
    return known;
  }
}
