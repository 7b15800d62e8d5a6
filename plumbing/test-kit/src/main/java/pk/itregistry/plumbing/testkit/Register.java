package pk.itregistry.plumbing.testkit;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
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
import pk.itregistry.kernel.time.TaxPeriod;

/** The register's voice: what registry-service would tell, on the real broker. */
public final class Register {
  private static final String PORTAL = "portal-ledgerly";
  private static @Nullable Announcer announcer;

  private Register() {}

  /** The legal day. */
  public static LocalDate today() {
    return LegalTime.dayOf(InstantSource.system().instant());
  }

  /** A firm of the demo's owner as the register would tell of it, registered two months ago. */
  public static FirmState aFirm() {
    return new FirmState(
        FirmId.fresh(),
        1,
        Ntn.of(People.freshNtn()),
        null,
        "Indus Softworks (Pvt) Ltd",
        "COMPANY",
        new PersonId(TestTokens.subjectOf("owner")),
        new Iban("PK36SCBL0000001123456702"),
        "ACTIVE",
        today().minusMonths(2),
        TaxPeriod.monthOf(today().minusMonths(6)));
  }

  /** A certificate of the firm for a year from that day on. */
  public static CertificateState certificate(FirmId firm, LocalDate from) {
    String number = "ITR-%d-%s".formatted(from.getYear(), People.freshDigits());
    return new CertificateState(
        CertificateId.fresh(), 1, firm, number, from, from.plusYears(1), "VALID", null);
  }

  /** That a client of the demo may do this for the firm, from yesterday on. */
  public static AuthorityState client(FirmId firm, String client, Set<Permission> permissions) {
    return authority(firm, GranteeKind.CLIENT, client, permissions);
  }

  /** That a person of the demo may do this for the firm, from yesterday on. */
  public static AuthorityState person(FirmId firm, String person, Set<Permission> permissions) {
    return authority(firm, GranteeKind.PERSON, TestTokens.subjectOf(person), permissions);
  }

  private static AuthorityState authority(
      FirmId firm, GranteeKind kind, String grantee, Set<Permission> permissions) {
    return new AuthorityState(
        AuthorityId.fresh(),
        1,
        firm,
        kind,
        grantee,
        permissions,
        today().minusDays(1),
        null,
        false);
  }

  /** Tells of the firm: registered, certified since that day, its portal allowed to do this. */
  public static FirmState registered(LocalDate certifiedFrom, Permission... portals) {
    FirmState firm = aFirm();
    tell(
        new FirmRegistered(firm),
        new CertificateIssued(certificate(firm.firmId(), certifiedFrom)),
        new AuthorityGranted(client(firm.firmId(), PORTAL, Set.copyOf(List.of(portals)))));
    beat();
    return firm;
  }

  /** Tells of the firm, which is registered and nothing more. */
  public static FirmState registered(FirmState firm) {
    tell(new FirmRegistered(firm));
    beat();
    return firm;
  }

  /** Tells that a firm is certified from a day on. */
  public static void certified(FirmState firm, LocalDate from) {
    tell(new CertificateIssued(certificate(firm.firmId(), from)));
  }

  /** Tells that a client may do this for a firm. */
  public static AuthorityState granted(FirmState firm, String client, Set<Permission> permissions) {
    AuthorityState authority = client(firm.firmId(), client, permissions);
    tell(new AuthorityGranted(authority));
    return authority;
  }

  /** Tells that what was granted is revoked. */
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

  /** Tells events in their order and waits, once, until the tested service has heard them all. */
  public static void tell(Event... events) {
    heard(Arrays.stream(events).map(voice()::announce).toList());
  }

  /** Waits until the tested service has taken these, or parked them. */
  public static void heard(List<UUID> events) {
    UUID[] all = events.toArray(UUID[]::new);
    await()
        .atMost(Duration.ofSeconds(30))
        .pollInterval(Duration.ofMillis(20))
        .until(() ->
            Rows.count(
                    "SELECT (SELECT count(*) FROM inbox WHERE event_id = ANY (?))"
                        + " + (SELECT count(*) FROM parked_event WHERE event_id = ANY (?))",
                    all,
                    all)
                >= Stream.of(all).distinct().count());
  }

  /** Gives a sign of life and waits until it has been heard on every partition. */
  public static void beat() {
    voice().beat();
    await()
        .atMost(Duration.ofSeconds(30))
        .pollInterval(Duration.ofMillis(20))
        .until(() ->
            Rows.count(
                    "SELECT count(*) FROM heard_of WHERE source = 'registry'"
                        + " AND at > now() - interval '20 seconds'")
                >= 3);
  }

  /** For what is told in an odd way. */
  public static synchronized Announcer voice() {
    Announcer known = announcer;
    if (known == null) {
      known = new Announcer("registry");
      announcer = known;
    }
    return known;
  }
}
