package pk.itregistry.contracts;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import pk.itregistry.contracts.exports.AskedDeposit;
import pk.itregistry.contracts.exports.ExportsEvent;
import pk.itregistry.contracts.exports.ExportsEvent.DepositAsked;
import pk.itregistry.contracts.exports.ExportsEvent.RemittanceAllocated;
import pk.itregistry.contracts.exports.ExportsEvent.RemittanceConfirmed;
import pk.itregistry.contracts.exports.ExportsEvent.RemittanceReannounced;
import pk.itregistry.contracts.exports.ExportsEvent.RemittanceRecorded;
import pk.itregistry.contracts.exports.ExportsEvent.RemittanceReissued;
import pk.itregistry.contracts.exports.ExportsEvent.RemittanceRejected;
import pk.itregistry.contracts.exports.ExportsEvent.RemittanceReversed;
import pk.itregistry.contracts.exports.ExportsEvent.RemittanceVerified;
import pk.itregistry.contracts.exports.ExportsEvent.ReturnAmended;
import pk.itregistry.contracts.exports.ExportsEvent.ReturnFiled;
import pk.itregistry.contracts.exports.ExportsEvent.ReturnReannounced;
import pk.itregistry.contracts.exports.ExportsEvent.ReturnWithdrawn;
import pk.itregistry.contracts.exports.RemittanceState;
import pk.itregistry.contracts.exports.ReturnState;
import pk.itregistry.contracts.exports.StatedWarning;
import pk.itregistry.contracts.exports.WithholdingState;
import pk.itregistry.kernel.identity.FirmId;
import pk.itregistry.kernel.identity.RemittanceId;
import pk.itregistry.kernel.identity.ReturnId;
import pk.itregistry.kernel.time.TaxPeriod;

/** What exports-service tells, word for word. */
@Tag("document")
class ExportsEventsGoldenTest {
  private static final FirmId FIRM = FirmId.of("0198c1f2-6f3e-7a51-9d42-0a1b2c3d4e5f");
  private static final RemittanceId REMITTANCE =
      RemittanceId.of("0198c1f2-7a00-7b62-8c53-1b2c3d4e5f60");
  private static final ReturnId RETURN = ReturnId.of("0198c1f2-7b00-7c73-9d64-2c3d4e5f6071");

  @TestFactory
  Stream<DynamicTest> what_exports_tells_is_what_was_agreed() {
    return Stream.<ExportsEvent>of(
            new RemittanceRecorded(journey("RECORDED", 1, false, "0.00", null)),
            new RemittanceVerified(journey("VERIFIED", 2, true, "0.00", null)),
            new RemittanceRejected(journey("REJECTED", 2, false, "0.00", null)),
            new RemittanceAllocated(journey("VERIFIED", 3, true, "100000.00", null)),
            new RemittanceReissued(journey("REISSUED", 4, true, "100000.00", null)),
            new RemittanceReversed(journey("REVERSED", 5, true, "0.00", "100000.00")),
            new RemittanceConfirmed(confirmed(journey("VERIFIED", 3, true, "0.00", null))),
            new DepositAsked(
                new AskedDeposit(
                    REMITTANCE,
                    "IT-20261123-0101-9000001",
                    Instant.parse("2026-11-23T09:40:00Z"),
                    Instant.parse("2026-11-23T10:00:00Z"))),
            new RemittanceReannounced(retainedWithoutRate()),
            new ReturnFiled(filed("FILED", 1)),
            new ReturnAmended(filed("AMENDED", 2)),
            new ReturnWithdrawn(filed("WITHDRAWN", 3)),
            new ReturnReannounced(filed("WITHDRAWN", 3)))
        .map(event ->
            DynamicTest.dynamicTest(
                Event.typeOf(event.getClass()), () -> GoldenEvents.check(event)));
  }

  private static RemittanceState journey(
      String state, long version, boolean confirmed, String allocated, @Nullable String reversed) {
    return new RemittanceState(
        REMITTANCE,
        version,
        FIRM,
        "SCBL",
        "FT26327ABC0001",
        "SCBL-EPRC-2026-000123",
        LocalDate.of(2026, 11, 23),
        "9184",
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
            "IT-20261123-0101-0000001",
            LocalDate.of(2026, 11, 23),
            confirmed),
        new BigDecimal(allocated),
        state,
        reversed == null ? null : new BigDecimal(reversed),
        List.of(),
        false,
        new BigDecimal(allocated).signum() > 0 ? List.of(RETURN) : List.of());
  }

  private static RemittanceState confirmed(RemittanceState was) {
    return new RemittanceState(
        was.remittanceId(),
        was.version(),
        was.firmId(),
        was.bank(),
        was.txnRef(),
        was.prcNumber(),
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
        was.state(),
        was.reversedFcy(),
        List.of(
            new StatedWarning(
                "/withholding/rate",
                "RATE_OF_NOBODY",
                "By section 154A nobody has a rate of 2 % on 2026-11-23; expected: 1 %. Confirmed by"
                    + " the bank on 2026-11-24.",
                false)),
        false,
        List.of());
  }

  private static RemittanceState retainedWithoutRate() {
    return new RemittanceState(
        REMITTANCE,
        6,
        null,
        "SCBL",
        "FT26327ABC0002",
        "SCBL-EPRC-2026-000124",
        LocalDate.of(2026, 11, 23),
        "9184",
        "JPY",
        new BigDecimal("1000000"),
        new BigDecimal("1000000"),
        new BigDecimal("0"),
        null,
        null,
        null,
        null,
        new BigDecimal("0"),
        "RECORDED",
        null,
        List.of(
            new StatedWarning(
                "/beneficiary/taxId",
                "BENEFICIARY_UNKNOWN",
                "No registered firm has this tax number; the payment is attributed when one does.",
                false)),
        false,
        List.of());
  }

  private static ReturnState filed(String state, long version) {
    return new ReturnState(
        RETURN,
        version,
        FIRM,
        TaxPeriod.of("2026-11"),
        false,
        1,
        Instant.parse("2026-11-23T09:30:00Z"),
        state,
        version == 1
            ? List.of(
                new StatedWarning(
                    "/lines/0/buyer/country",
                    "BUYER_IN_PAKISTAN",
                    "The buyer is in Pakistan; it counts as exported because the service is said"
                        + " to be used in US.",
                    false))
            : List.of());
  }
}
