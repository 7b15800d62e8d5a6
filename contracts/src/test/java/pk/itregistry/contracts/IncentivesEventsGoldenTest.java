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
import pk.itregistry.contracts.incentives.ClaimState;
import pk.itregistry.contracts.incentives.IncentivesEvent.ClaimDecided;
import pk.itregistry.contracts.incentives.IncentivesEvent.ClaimHearingOffered;
import pk.itregistry.contracts.incentives.IncentivesEvent.ClaimHeld;
import pk.itregistry.contracts.incentives.IncentivesEvent.ClaimHoldReleased;
import pk.itregistry.contracts.incentives.IncentivesEvent.ClaimPaid;
import pk.itregistry.contracts.incentives.IncentivesEvent.ClaimPaymentReturned;
import pk.itregistry.contracts.incentives.IncentivesEvent.ClaimReannounced;
import pk.itregistry.contracts.incentives.IncentivesEvent.ClaimReassessmentOpened;
import pk.itregistry.contracts.incentives.IncentivesEvent.ClaimSubmitted;
import pk.itregistry.contracts.incentives.IncentivesEvent.ClaimWithdrawn;
import pk.itregistry.kernel.identity.ClaimId;
import pk.itregistry.kernel.identity.FirmId;
import pk.itregistry.kernel.identity.RemittanceId;

@Tag("document")
class IncentivesEventsGoldenTest {

  private static ClaimState claim(long version, String state, @Nullable String sanctioned) {
    return claim(version, state, sanctioned, null);
  }

  private static ClaimState claim(
      long version, String state, @Nullable String sanctioned, @Nullable LocalDate paidOn) {
    return new ClaimState(
        ClaimId.of("01939a6e-5c00-7000-8000-000000000021"),
        version,
        FirmId.of("01939a6e-5c00-7000-8000-000000000001"),
        "154A-EXCESS",
        state,
        List.of(RemittanceId.of("01939a6e-5c00-7000-8000-000000000011")),
        new BigDecimal("211125.00"),
        sanctioned == null ? null : new BigDecimal(sanctioned),
        Instant.parse("2026-11-23T09:30:00Z"),
        LocalDate.of(2027, 1, 22),
        paidOn);
  }

  @TestFactory
  Stream<DynamicTest> each_event_is_written_as_agreed() {
    return Stream.<Event>of(
            new ClaimSubmitted(claim(1, "SUBMITTED", null)),
            new ClaimWithdrawn(claim(2, "WITHDRAWN", null)),
            new ClaimHeld(claim(3, "ON_HOLD", null)),
            new ClaimHoldReleased(claim(4, "UNDER_REVIEW", null)),
            new ClaimHearingOffered(claim(3, "HEARING_OFFERED", null)),
            new ClaimDecided(claim(4, "DECIDED", "211125.00")),
            new ClaimReassessmentOpened(claim(5, "DECIDED", "211125.00")),
            new ClaimPaid(claim(5, "DECIDED", "211125.00", LocalDate.of(2026, 12, 1))),
            new ClaimPaymentReturned(claim(6, "DECIDED", "211125.00")),
            new ClaimReannounced(claim(5, "DECIDED", "211125.00")))
        .map(event ->
            DynamicTest.dynamicTest(
                Event.typeOf(event.getClass()), () -> GoldenEvents.check(event)));
  }
}
