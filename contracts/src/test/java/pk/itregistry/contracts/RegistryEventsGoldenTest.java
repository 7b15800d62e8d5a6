package pk.itregistry.contracts;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import pk.itregistry.contracts.registry.AuthorityState;
import pk.itregistry.contracts.registry.AuthorityState.GranteeKind;
import pk.itregistry.contracts.registry.BranchState;
import pk.itregistry.contracts.registry.CertificateState;
import pk.itregistry.contracts.registry.ChangeRequestState;
import pk.itregistry.contracts.registry.FirmState;
import pk.itregistry.contracts.registry.InspectionState;
import pk.itregistry.contracts.registry.OfficeState;
import pk.itregistry.contracts.registry.OfficerState;
import pk.itregistry.contracts.registry.RegistryEvent.AuthorityGranted;
import pk.itregistry.contracts.registry.RegistryEvent.AuthorityReannounced;
import pk.itregistry.contracts.registry.RegistryEvent.AuthorityRevoked;
import pk.itregistry.contracts.registry.RegistryEvent.BranchChanged;
import pk.itregistry.contracts.registry.RegistryEvent.BranchOpened;
import pk.itregistry.contracts.registry.RegistryEvent.BranchReannounced;
import pk.itregistry.contracts.registry.RegistryEvent.BusinessTimeMoved;
import pk.itregistry.contracts.registry.RegistryEvent.CertificateCorrected;
import pk.itregistry.contracts.registry.RegistryEvent.CertificateIssued;
import pk.itregistry.contracts.registry.RegistryEvent.CertificateReannounced;
import pk.itregistry.contracts.registry.RegistryEvent.CertificateSuperseded;
import pk.itregistry.contracts.registry.RegistryEvent.ChangeRequestChanged;
import pk.itregistry.contracts.registry.RegistryEvent.ChangeRequestMade;
import pk.itregistry.contracts.registry.RegistryEvent.ChangeRequestReannounced;
import pk.itregistry.contracts.registry.RegistryEvent.FirmChanged;
import pk.itregistry.contracts.registry.RegistryEvent.FirmReannounced;
import pk.itregistry.contracts.registry.RegistryEvent.FirmRegistered;
import pk.itregistry.contracts.registry.RegistryEvent.InspectionChanged;
import pk.itregistry.contracts.registry.RegistryEvent.InspectionReannounced;
import pk.itregistry.contracts.registry.RegistryEvent.InspectionRequested;
import pk.itregistry.contracts.registry.RegistryEvent.OfficeClosed;
import pk.itregistry.contracts.registry.RegistryEvent.OfficeOpened;
import pk.itregistry.contracts.registry.RegistryEvent.OfficeReannounced;
import pk.itregistry.contracts.registry.RegistryEvent.OfficeRevised;
import pk.itregistry.contracts.registry.RegistryEvent.OfficerNamed;
import pk.itregistry.contracts.registry.RegistryEvent.OfficerReannounced;
import pk.itregistry.contracts.registry.RegistryEvent.OfficerRevised;
import pk.itregistry.contracts.registry.RegistryEvent.RenewalChanged;
import pk.itregistry.contracts.registry.RegistryEvent.RenewalOpened;
import pk.itregistry.contracts.registry.RegistryEvent.RenewalReannounced;
import pk.itregistry.contracts.registry.RegistryEvent.RenewalReminded;
import pk.itregistry.contracts.registry.RenewalState;
import pk.itregistry.contracts.registry.StartupState;
import pk.itregistry.kernel.identity.AuthorityId;
import pk.itregistry.kernel.identity.BranchId;
import pk.itregistry.kernel.identity.CertificateId;
import pk.itregistry.kernel.identity.ChangeRequestId;
import pk.itregistry.kernel.identity.FirmId;
import pk.itregistry.kernel.identity.Iban;
import pk.itregistry.kernel.identity.InspectionId;
import pk.itregistry.kernel.identity.Ntn;
import pk.itregistry.kernel.identity.OfficeId;
import pk.itregistry.kernel.identity.OfficerId;
import pk.itregistry.kernel.identity.Permission;
import pk.itregistry.kernel.identity.PersonId;
import pk.itregistry.kernel.identity.RenewalId;
import pk.itregistry.kernel.time.TaxPeriod;
import pk.itregistry.kernel.time.TaxYear;

@Tag("document")
class RegistryEventsGoldenTest {
  private static final FirmId FIRM = FirmId.of("01939a6e-5c00-7000-8000-000000000001");

  private static FirmState firm() {
    return new FirmState(
        FIRM,
        3,
        Ntn.of("0801599-6"),
        null,
        "Indus Softworks (Pvt) Ltd",
        "COMPANY",
        new PersonId("0b6f3c1e-1111-4222-8333-444455556666"),
        new Iban("PK36SCBL0000001123456702"),
        "ACTIVE",
        LocalDate.of(2026, 11, 23),
        TaxPeriod.of("2024-07"));
  }

  private static FirmState startup() {
    FirmState firm = firm();
    return new FirmState(
        FIRM,
        firm.version(),
        firm.ntn(),
        null,
        firm.name(),
        firm.kind(),
        firm.owner(),
        firm.payoutIban(),
        firm.state(),
        firm.registeredOn(),
        firm.exportingSince(),
        null,
        new StartupState(
            LocalDate.of(2026, 11, 30),
            new TaxYear(2027),
            new TaxYear(2029),
            "Income Tax Ordinance 2001, section 65F(1)(b)",
            false));
  }

  private static AuthorityState authority(boolean revoked) {
    return new AuthorityState(
        AuthorityId.of("01939a6e-5c00-7000-8000-000000000002"),
        revoked ? 1 : 0,
        FIRM,
        GranteeKind.CLIENT,
        "portal-ledgerly",
        EnumSet.of(Permission.FILE_RETURNS, Permission.VIEW_RETURNS),
        LocalDate.of(2026, 11, 23),
        revoked ? LocalDate.of(2027, 11, 23) : null,
        revoked);
  }

  private static CertificateState certificate() {
    return new CertificateState(
        CertificateId.of("01939a6e-5c00-7000-8000-000000000003"),
        0,
        FIRM,
        "ITR-2026-000123",
        LocalDate.of(2026, 11, 23),
        LocalDate.of(2027, 11, 23),
        "VALID",
        null);
  }

  private static CertificateState superseded() {
    return new CertificateState(
        CertificateId.of("01939a6e-5c00-7000-8000-000000000003"),
        1,
        FIRM,
        "ITR-2026-000123",
        LocalDate.of(2026, 11, 23),
        LocalDate.of(2027, 11, 23),
        "SUPERSEDED",
        null);
  }

  private static CertificateState corrected() {
    return new CertificateState(
        CertificateId.of("01939a6e-5c00-7000-8000-000000000004"),
        0,
        FIRM,
        "ITR-2026-000123",
        LocalDate.of(2026, 9, 1),
        LocalDate.of(2027, 9, 1),
        "VALID",
        CertificateId.of("01939a6e-5c00-7000-8000-000000000003"));
  }

  private static ChangeRequestState changeRequest(long version, String state) {
    return new ChangeRequestState(
        ChangeRequestId.of("01939a6e-5c00-7000-8000-000000000009"),
        version,
        FIRM,
        "PAYOUT_ACCOUNT",
        state,
        LocalDate.of(2026, 12, 1));
  }

  private static RenewalState renewal(
      long version, String state, @Nullable Integer reminded, @Nullable String next) {
    return new RenewalState(
        RenewalId.of("01939a6e-5c00-7000-8000-000000000005"),
        version,
        FIRM,
        "ITR-2026-000123",
        LocalDate.of(2027, 11, 22),
        state,
        reminded,
        next);
  }

  private static InspectionState inspection(long version, String state, boolean reported) {
    return new InspectionState(
        InspectionId.of("01939a6e-5c00-7000-8000-000000000006"),
        version,
        FIRM,
        null,
        state,
        LocalDate.of(2026, 11, 23),
        version == 0 ? null : LocalDate.of(2026, 12, 7),
        reported ? LocalDate.of(2026, 12, 8) : null,
        reported ? 15 : 0);
  }

  private static BranchState branch(long version, String state) {
    return new BranchState(
        BranchId.of("01939a6e-5c00-7000-8000-000000000009"),
        version,
        FIRM,
        "Gulberg floor",
        "Lahore",
        "PK-PB",
        state,
        LocalDate.of(2026, 11, 30));
  }

  private static OfficeState office(boolean closed) {
    return new OfficeState(
        OfficeId.of("01939a6e-5c00-7000-8000-000000000004"),
        closed ? 1 : 0,
        "LHR",
        "Lahore",
        List.of("PK-IS", "PK-PB"),
        closed);
  }

  private static OfficerState officer(boolean leaves) {
    return new OfficerState(
        OfficerId.of("01939a6e-5c00-7000-8000-000000000005"),
        leaves ? 1 : 0,
        new PersonId("0b6f3c1e-1111-4222-8333-444455557777"),
        "Rabia Registrar",
        OfficeId.of("01939a6e-5c00-7000-8000-000000000004"),
        List.of("INSPECTOR", "REGISTRAR"),
        LocalDate.of(2026, 11, 23),
        leaves ? LocalDate.of(2027, 11, 23) : null,
        leaves ? LocalDate.of(2026, 12, 21) : null,
        leaves ? LocalDate.of(2027, 1, 4) : null);
  }

  @TestFactory
  Stream<DynamicTest> each_event_is_written_as_agreed() {
    return Stream.<Event>of(
            new FirmRegistered(firm()),
            new FirmReannounced(firm()),
            new FirmChanged(startup()),
            new AuthorityGranted(authority(false)),
            new AuthorityRevoked(authority(true)),
            new AuthorityReannounced(authority(false)),
            new CertificateIssued(certificate()),
            new CertificateReannounced(certificate()),
            new CertificateSuperseded(superseded()),
            new CertificateCorrected(corrected()),
            new RenewalOpened(renewal(0, "OPEN", null, null)),
            new RenewalChanged(renewal(3, "RENEWED", 60, "ITR-2027-000456")),
            new RenewalReminded(renewal(1, "OPEN", 60, null)),
            new RenewalReannounced(renewal(1, "OPEN", 60, null)),
            new InspectionRequested(inspection(0, "REQUESTED", false)),
            new InspectionChanged(inspection(3, "PASSED", true)),
            new InspectionReannounced(inspection(3, "PASSED", true)),
            new BranchOpened(branch(0, "PROVISIONAL")),
            new BranchChanged(branch(1, "ACTIVE")),
            new BranchReannounced(branch(1, "ACTIVE")),
            new ChangeRequestMade(changeRequest(0, "REQUESTED")),
            new ChangeRequestChanged(changeRequest(2, "EFFECTIVE")),
            new ChangeRequestReannounced(changeRequest(2, "EFFECTIVE")),
            new BusinessTimeMoved(5_270_400),
            new OfficeOpened(office(false)),
            new OfficeRevised(office(false)),
            new OfficeClosed(office(true)),
            new OfficeReannounced(office(true)),
            new OfficerNamed(officer(false)),
            new OfficerRevised(officer(true)),
            new OfficerReannounced(officer(true)))
        .map(event ->
            DynamicTest.dynamicTest(
                Event.typeOf(event.getClass()), () -> GoldenEvents.check(event)));
  }
}
