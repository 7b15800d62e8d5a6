package pk.itregistry.incentives.testkit;

import static org.awaitility.Awaitility.await;

import jakarta.enterprise.inject.spi.CDI;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;
import pk.itregistry.contracts.exports.ExportsEvent;
import pk.itregistry.contracts.exports.RemittanceState;
import pk.itregistry.contracts.exports.WithholdingState;
import pk.itregistry.contracts.registry.AuthorityState;
import pk.itregistry.contracts.registry.AuthorityState.GranteeKind;
import pk.itregistry.contracts.registry.CertificateState;
import pk.itregistry.contracts.registry.FirmState;
import pk.itregistry.contracts.registry.RegistryEvent;
import pk.itregistry.kernel.identity.AuthorityId;
import pk.itregistry.kernel.identity.CertificateId;
import pk.itregistry.kernel.identity.FirmId;
import pk.itregistry.kernel.identity.Iban;
import pk.itregistry.kernel.identity.Ntn;
import pk.itregistry.kernel.identity.Permission;
import pk.itregistry.kernel.identity.PersonId;
import pk.itregistry.kernel.identity.RemittanceId;
import pk.itregistry.kernel.time.LegalTime;
import pk.itregistry.plumbing.event.Inbox;
import pk.itregistry.plumbing.testkit.Announcer;
import pk.itregistry.plumbing.testkit.TestTokens;

/** What the registry and exports services would tell: firms, certificates, remittances. */
public final class Neighbours implements AutoCloseable {
  public static final Iban ACCOUNT = new Iban("PK36SCBL0000001123456702");

  private final Announcer registry = new Announcer("registry");
  private final Announcer exports = new Announcer("exports");
  private final Inbox inbox = CDI.current().select(Inbox.class).get();
  private final List<UUID> told = new ArrayList<>();

  public static LocalDate today() {
    return LegalTime.dayOf(Instant.now());
  }

  /** A firm of the demo's owner, certified for a year around today, whose portal may claim. */
  public FirmId aCertifiedFirm() {
    FirmId firm = aFirm();
    certify(firm, CertificateId.fresh(), 1, "VALID");
    return firm;
  }

  /** The same, without a certificate. */
  public FirmId aFirm() {
    FirmId firm = FirmId.fresh();
    String ntn = "%07d".formatted(ThreadLocalRandom.current().nextInt(1_000_000) * 10 + 7);
    told.add(
        registry.announce(
            new RegistryEvent.FirmRegistered(
                new FirmState(
                    firm,
                    1,
                    Ntn.of(ntn),
                    "Indus Software (Private) Limited",
                    "COMPANY",
                    new PersonId(TestTokens.subjectOf("owner")),
                    ACCOUNT,
                    "ACTIVE",
                    today()))));
    grant(firm, "portal-ledgerly", EnumSet.of(Permission.SUBMIT_CLAIMS, Permission.VIEW_CLAIMS));
    registry.beat();
    exports.beat();
    return firm;
  }

  public void grant(FirmId firm, String client, Set<Permission> permissions) {
    grant(firm, GranteeKind.CLIENT, client, permissions);
  }

  /** Lets a person of the demo act for the firm. */
  public void grantToPerson(FirmId firm, String person, Set<Permission> permissions) {
    grant(firm, GranteeKind.PERSON, TestTokens.subjectOf(person), permissions);
  }

  private void grant(FirmId firm, GranteeKind kind, String grantee, Set<Permission> permissions) {
    told.add(
        registry.announce(
            new RegistryEvent.AuthorityGranted(
                new AuthorityState(
                    AuthorityId.fresh(),
                    1,
                    firm,
                    kind,
                    grantee,
                    permissions,
                    today().minusDays(1),
                    null,
                    false))));
  }

  public void certify(FirmId firm, CertificateId certificate, long version, String state) {
    told.add(
        registry.announce(
            new RegistryEvent.CertificateIssued(
                new CertificateState(
                    certificate,
                    version,
                    firm,
                    "PSEB-" + certificate.toString().substring(24),
                    today().minusDays(180),
                    today().plusDays(180),
                    state,
                    null))));
  }

  /** USD 100,000 at 281.50, 1 % withheld, its deposit confirmed; known to the service. */
  public RemittanceState aVerifiedRemittance(FirmId firm) {
    return tell(aRemittance(firm));
  }

  /** The same of a certified firm of its own. */
  public RemittanceState aVerifiedRemittance() {
    return aVerifiedRemittance(aCertifiedFirm());
  }

  /** Tells of a remittance and waits until all that was told has taken effect. */
  public RemittanceState tell(RemittanceState remittance) {
    told.add(exports.announce(new ExportsEvent.RemittanceVerified(remittance)));
    await()
        .atMost(Duration.ofSeconds(30))
        .pollInterval(Duration.ofMillis(20))
        .until(() -> inbox.holdsAll(told));
    return remittance;
  }

  /** Tells that the remittance was reversed; does not wait. */
  public void reverse(RemittanceState remittance) {
    exports.announce(
        new ExportsEvent.RemittanceReversed(
            with(remittance, remittance.version() + 1, "REVERSED", remittance.prcNumber())));
  }

  public static RemittanceState aRemittance(@Nullable FirmId firm) {
    return aRemittance(firm, today(), "9184", true);
  }

  /** Realised today, its tax paid in on another day. */
  public static RemittanceState aRemittance(FirmId firm, LocalDate taxPaidOn) {
    return aRemittance(firm, today(), "9184", taxPaidOn, true);
  }

  public static RemittanceState aRemittance(
      @Nullable FirmId firm, LocalDate realisedOn, String purposeCode, boolean confirmed) {
    return aRemittance(firm, realisedOn, purposeCode, realisedOn, confirmed);
  }

  private static RemittanceState aRemittance(
      @Nullable FirmId firm,
      LocalDate realisedOn,
      String purposeCode,
      LocalDate taxPaidOn,
      boolean confirmed) {
    RemittanceId id = RemittanceId.fresh();
    String tail = id.toString().substring(24);
    return new RemittanceState(
        id,
        2,
        firm,
        "SCBL",
        "TXN-" + tail,
        "PRC-" + tail,
        realisedOn,
        purposeCode,
        "USD",
        new BigDecimal("100000.00"),
        new BigDecimal("0.00"),
        new BigDecimal("100000.00"),
        new BigDecimal("281.50"),
        new BigDecimal("28150000.00"),
        new BigDecimal("28150000.00"),
        new WithholdingState(
            "154A",
            new BigDecimal("0.01"),
            new BigDecimal("281500.00"),
            "IT-2026-" + tail.toUpperCase(Locale.ROOT),
            taxPaidOn,
            confirmed),
        new BigDecimal("0.00"),
        "VERIFIED",
        null);
  }

  public static RemittanceState with(
      RemittanceState was, long version, String state, String prcNumber) {
    return with(was, version, was.firmId(), state, prcNumber, new BigDecimal("0.00"));
  }

  public static RemittanceState with(
      RemittanceState was,
      long version,
      @Nullable FirmId firm,
      String state,
      String prcNumber,
      BigDecimal reversedFcy) {
    return new RemittanceState(
        was.remittanceId(),
        version,
        firm,
        was.bank(),
        was.txnRef(),
        prcNumber,
        was.realisedOn(),
        was.purposeCode(),
        was.currency(),
        was.totalFcy(),
        was.retainedFcy(),
        was.convertedFcy(),
        was.rate(),
        was.amountPkr(),
        was.grossPkr(),
        was.withholding(),
        was.allocatedFcy(),
        state,
        reversedFcy);
  }

  public Announcer registry() {
    return registry;
  }

  public Announcer exports() {
    return exports;
  }

  @Override
  public void close() {
    registry.close();
    exports.close();
  }
}
