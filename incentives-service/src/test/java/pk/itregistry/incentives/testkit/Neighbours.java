package pk.itregistry.incentives.testkit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import pk.itregistry.contracts.exports.ExportsEvent;
import pk.itregistry.contracts.exports.RemittanceState;
import pk.itregistry.contracts.exports.StatedWarning;
import pk.itregistry.contracts.exports.WithholdingState;
import pk.itregistry.contracts.registry.RegistryEvent.AuthorityGranted;
import pk.itregistry.contracts.registry.RegistryEvent.CertificateIssued;
import pk.itregistry.kernel.identity.FirmId;
import pk.itregistry.kernel.identity.Iban;
import pk.itregistry.kernel.identity.Permission;
import pk.itregistry.kernel.identity.RemittanceId;
import pk.itregistry.kernel.identity.ReturnId;
import pk.itregistry.plumbing.testkit.Announcer;
import pk.itregistry.plumbing.testkit.Register;

/** What exports-service would tell of remittances, and firms of the register to have them. */
public final class Neighbours implements AutoCloseable {
  public static final Iban ACCOUNT = new Iban("PK36SCBL0000001123456702");

  private final Announcer exports = new Announcer("exports");

  /** A firm of the demo's owner, certified for half a year, whose portal may claim. */
  public FirmId aCertifiedFirm() {
    FirmId firm = aFirm();
    Register.tell(
        new CertificateIssued(Register.certificate(firm, Register.today().minusDays(180))));
    return firm;
  }

  /** The same, without a certificate. */
  public FirmId aFirm() {
    FirmId firm = Register.registered(Register.aFirm()).firmId();
    grant(firm, "portal-ledgerly", EnumSet.of(Permission.SUBMIT_CLAIMS, Permission.VIEW_CLAIMS));
    exports.beat();
    return firm;
  }

  /** Lets a client of the demo act for the firm. */
  public void grant(FirmId firm, String client, Set<Permission> permissions) {
    Register.tell(new AuthorityGranted(Register.client(firm, client, permissions)));
  }

  /** USD 100,000 at 281.50, 1 % withheld, its deposit confirmed; known to the service. */
  public RemittanceState aVerifiedRemittance(FirmId firm) {
    return tell(aRemittance(firm));
  }

  /** The same of a certified firm of its own. */
  public RemittanceState aVerifiedRemittance() {
    return aVerifiedRemittance(aCertifiedFirm());
  }

  /** Tells of a remittance and waits until that has taken effect. */
  public RemittanceState tell(RemittanceState remittance) {
    Register.heard(List.of(exports.announce(new ExportsEvent.RemittanceVerified(remittance))));
    return remittance;
  }

  /** Tells that the remittance was reversed; does not wait. */
  public void reverse(RemittanceState remittance) {
    exports.announce(
        new ExportsEvent.RemittanceReversed(
            with(remittance, remittance.version() + 1, "REVERSED", remittance.prcNumber())));
  }

  public static RemittanceState aRemittance(@Nullable FirmId firm) {
    return aRemittance(firm, Register.today(), "9184", true);
  }

  /** Realised today, its tax paid in on another day. */
  public static RemittanceState aRemittance(FirmId firm, LocalDate taxPaidOn) {
    return aRemittance(firm, Register.today(), "9184", taxPaidOn, true);
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
        null,
        List.of(),
        false,
        List.of());
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
    return new Reissue(was, version, firm, state, prcNumber, reversedFcy).certified();
  }

  /** Reissued with another amount of tax, its deposit confirmed. */
  public static RemittanceState withTax(RemittanceState was, long version, BigDecimal amount) {
    WithholdingState tax = Objects.requireNonNull(was.withholding());
    return new Reissue(was, version)
        .certified(
            new WithholdingState(
                tax.section(), tax.rate(), amount, tax.cprNumber(), tax.paidOn(), true));
  }

  /** Reissued without any tax withheld. */
  public static RemittanceState withoutTax(RemittanceState was) {
    return new Reissue(was, was.version() + 1).certified(null);
  }

  /** The bank was warned of its certificate, which is in doubt or confirmed. */
  public static RemittanceState warned(
      RemittanceState was, long version, List<StatedWarning> warnings, boolean doubtful) {
    return new Reissue(was, version).certified(was.withholding(), warnings, doubtful);
  }

  /** Set against lines of these returns. */
  public static RemittanceState matched(RemittanceState was, long version, List<ReturnId> returns) {
    return new Reissue(was, version)
        .certified(was.withholding(), was.warnings(), was.doubtful(), returns);
  }

  private record Reissue(
      RemittanceState was,
      long version,
      @Nullable FirmId firm,
      String state,
      String prcNumber,
      BigDecimal reversedFcy) {
    Reissue(RemittanceState was, long version) {
      this(was, version, was.firmId(), "REISSUED", was.prcNumber(), new BigDecimal("0.00"));
    }

    RemittanceState certified() {
      return certified(was.withholding());
    }

    RemittanceState certified(@Nullable WithholdingState tax) {
      return certified(tax, was.warnings(), was.doubtful());
    }

    RemittanceState certified(
        @Nullable WithholdingState tax, List<StatedWarning> warnings, boolean doubtful) {
      return certified(tax, warnings, doubtful, was.returns());
    }

    RemittanceState certified(
        @Nullable WithholdingState tax,
        List<StatedWarning> warnings,
        boolean doubtful,
        List<ReturnId> returns) {
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
          tax,
          was.allocatedFcy(),
          state,
          reversedFcy,
          warnings,
          doubtful,
          returns);
    }
  }

  public Announcer exports() {
    return exports;
  }

  @Override
  public void close() {
    exports.close();
  }
}
