package pk.itregistry.proof.bench;

import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import pk.itregistry.contracts.registry.AuthorityState;
import pk.itregistry.contracts.registry.AuthorityState.GranteeKind;
import pk.itregistry.contracts.registry.CertificateState;
import pk.itregistry.contracts.registry.FirmState;
import pk.itregistry.contracts.registry.RegistryEvent.AuthorityGranted;
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
import pk.itregistry.proof.stack.OwnStack;

/**
 * Firms that owe a return for each of many months: registered long ago, certified, with two portals
 * allowed to file for them. The services hear of them as they hear of any firm, by events.
 */
final class Firms {
  /** The portals that file; two, so that neither comes near the gateway's limit per caller. */
  static final List<String> PORTALS = List.of("portal-ledgerly", "portal-other");

  /** How many months each firm has that no return was filed for. */
  static final int MONTHS = 120;

  static final LocalDate FIRST_MONTH = LocalDate.of(2015, 1, 1);

  private Firms() {}

  /** Announces new firms and waits until exports and incentives know them. */
  static List<FirmId> seed(OwnStack stack, int count) {
    List<FirmId> firms = new ArrayList<>();
    try (var registry = new RegistryVoice(stack.properties())) {
      for (int i = 0; i < count; i++) {
        FirmId firm = FirmId.fresh();
        firms.add(firm);
        registry.tell(new FirmRegistered(registered(firm, i)));
        registry.tell(new CertificateIssued(certificate(firm)));
        PORTALS.forEach(portal -> registry.tell(new AuthorityGranted(grant(firm, portal))));
      }
    }
    for (String service : List.of("exports", "incentives")) {
      Sql copy = Sql.of(stack, service);
      Patience.until(
          service + " knows the firms",
          Duration.ofMinutes(10),
          Duration.ofSeconds(1),
          () -> known(copy) >= 4L * count);
    }
    return firms;
  }

  private static long known(Sql copy) {
    return copy.number(
        "SELECT (SELECT count(*) FROM firm_copy) + (SELECT count(*) FROM certificate_copy)"
            + " + (SELECT count(*) FROM authority_copy)");
  }

  private static FirmState registered(FirmId firm, int number) {
    return new FirmState(
        firm,
        1,
        Ntn.of("Z%06d".formatted(number)),
        null,
        "Indus Softworks %d (Pvt) Ltd".formatted(number),
        "COMPANY",
        new PersonId("bench-owner"),
        new Iban("PK36SCBL0000001123456702"),
        "ACTIVE",
        FIRST_MONTH,
        TaxPeriod.monthOf(FIRST_MONTH));
  }

  private static CertificateState certificate(FirmId firm) {
    CertificateId id = CertificateId.fresh();
    LocalDate from = LegalTime.dayOf(InstantSource.system().instant()).minusMonths(1);
    return new CertificateState(id, 1, firm, "C-" + id, from, from.plusYears(1), "VALID", null);
  }

  private static AuthorityState grant(FirmId firm, String portal) {
    return new AuthorityState(
        AuthorityId.fresh(),
        1,
        firm,
        GranteeKind.CLIENT,
        portal,
        EnumSet.of(Permission.FILE_RETURNS, Permission.VIEW_RETURNS),
        FIRST_MONTH,
        null,
        false);
  }
}
