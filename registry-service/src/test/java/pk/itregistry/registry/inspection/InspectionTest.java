package pk.itregistry.registry.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static pk.itregistry.plumbing.testkit.Refusals.codeOf;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import pk.itregistry.contracts.registry.RegistryEvent.InspectionChanged;
import pk.itregistry.contracts.registry.RegistryEvent.InspectionRequested;
import pk.itregistry.kernel.identity.FirmId;
import pk.itregistry.kernel.identity.PersonId;
import pk.itregistry.plumbing.testkit.Lifecycles;
import pk.itregistry.registry.inspection.InspectionLife.State;
import pk.itregistry.registry.inspection.PastVisit.End;
import pk.itregistry.registry.inspection.ReportRequest.Outcome;

@DisplayNameGeneration(ReplaceUnderscores.class)
class InspectionTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 30);
  private static final PersonId OWNER = new PersonId("owner");
  private static final PersonId IMRAN = new PersonId("imran");
  private static final PersonId IFFAT = new PersonId("iffat");

  private static Inspection requested() {
    return new Inspection(InspectedPlace.own(FirmId.fresh()), OWNER, DAY, DAY);
  }

  private static Inspection appointed(LocalDate day) {
    Inspection inspection = requested();
    inspection.schedule(IMRAN, day, null, DAY);
    return inspection;
  }

  private static ReportRequest found(Outcome outcome, LocalDate on) {
    return new ReportRequest(outcome, on, "Forty places.", "Rule 4", List.of());
  }

  @Tag("document")
  @TestFactory
  Stream<DynamicTest> the_laws_of_its_life() {
    return Lifecycles.laws(InspectionLife.LIFE);
  }

  @Test
  void each_day_from_the_request_to_the_report_is_lost_by_the_inspectorate() {
    Inspection inspection = appointed(DAY.plusDays(10));

    assertThat(inspection.lostBy(DAY)).isZero();
    assertThat(inspection.lostBy(DAY.plusDays(3))).isEqualTo(3);

    inspection.report(IMRAN, found(Outcome.PASSED, DAY.plusDays(10)), DAY.plusDays(12));

    assertThat(inspection.lostBy(DAY.plusDays(40))).isEqualTo(12);
    assertThat(inspection.told().lostDays()).isEqualTo(12);
  }

  @Test
  void a_firm_that_is_ready_later_loses_the_days_until_then_itself() {
    Inspection inspection =
        new Inspection(InspectedPlace.own(FirmId.fresh()), OWNER, DAY.plusDays(5), DAY);

    assertThat(inspection.lostBy(DAY.plusDays(5))).isZero();
    assertThat(inspection.lostBy(DAY.plusDays(7))).isEqualTo(2);
  }

  @Test
  void a_firm_that_puts_the_visit_off_loses_the_days_until_it_is_ready() {
    Inspection inspection = appointed(DAY.plusDays(4));

    inspection.postpone(OWNER, DAY.plusDays(20), "A wedding.", DAY.plusDays(3));

    assertThat(inspection.state()).isEqualTo(State.REQUESTED);
    assertThat(inspection.lostBy(DAY.plusDays(20))).isEqualTo(3);
    assertThat(inspection.lostBy(DAY.plusDays(21))).isEqualTo(4);
  }

  @Test
  void an_inspector_who_does_not_come_gives_the_days_back_and_the_inspection_away() {
    Inspection inspection = appointed(DAY.plusDays(4));
    LocalDate free = DAY.plusDays(5 + Inspection.DAYS_TO_REPORT);

    assertThat(codeOf(() -> inspection.take(IFFAT, free.minusDays(1))))
        .isEqualTo("inspection-held");
    inspection.take(IFFAT, free);
    inspection.schedule(IFFAT, free.plusDays(1), null, free);

    assertThat(inspection.lostBy(free.plusDays(1))).isEqualTo(6 + Inspection.DAYS_TO_REPORT);
    assertThat(codeOf(() -> inspection.schedule(IMRAN, free.plusDays(3), null, free)))
        .isEqualTo("inspection-held");
  }

  @Test
  void from_the_day_of_the_visit_on_the_inspector_has_the_word() {
    Inspection inspection = appointed(DAY.plusDays(4));

    for (LocalDate day : List.of(DAY.plusDays(4), DAY.plusDays(9))) {
      assertThat(codeOf(() -> inspection.postpone(OWNER, DAY.plusDays(20), "A wedding.", day)))
          .isEqualTo("visit-day-has-come");
      assertThat(codeOf(() -> inspection.withdraw(OWNER, day))).isEqualTo("visit-day-has-come");
    }
    inspection.findNobody(IMRAN, "The gate was shut.", DAY.plusDays(4));
    inspection.withdraw(OWNER, DAY.plusDays(4));

    assertThat(inspection.state()).isEqualTo(State.WITHDRAWN);
    assertThat(inspection.told().appointment()).isNull();
  }

  @Test
  void the_day_of_the_visit_is_the_inspectors_to_report_for_a_weekend_and_three_days_more() {
    Inspection inspection = appointed(DAY.plusDays(4));

    assertThat(codeOf(() -> inspection.take(IFFAT, DAY.plusDays(9)))).isEqualTo("inspection-held");
    inspection.report(IMRAN, found(Outcome.PASSED, DAY.plusDays(4)), DAY.plusDays(9));

    assertThat(inspection.state()).isEqualTo(State.PASSED);
  }

  @Test
  void whoever_has_an_inspection_has_it_no_shorter_and_no_longer_by_taking_it_again() {
    Inspection taken = requested();
    taken.take(IMRAN, DAY);
    taken.take(IMRAN, DAY.plusDays(6));
    Inspection appointed = appointed(DAY.plusDays(30));
    appointed.take(IMRAN, DAY);

    taken.take(IFFAT, DAY.plusDays(7));
    assertThat(codeOf(() -> appointed.take(IFFAT, DAY.plusDays(30)))).isEqualTo("inspection-held");

    assertThat(taken.inspector()).isEqualTo(IFFAT);
  }

  @Test
  void a_firm_is_ready_after_the_visit_that_it_puts_off_or_missed() {
    Inspection inspection = appointed(DAY.plusDays(4));

    assertThat(inspection.readyNotBefore(DAY)).isEqualTo(DAY.plusDays(5));
    inspection.findNobody(IMRAN, "The gate was shut.", DAY.plusDays(4));
    assertThat(inspection.readyNotBefore(DAY.plusDays(4))).isEqualTo(DAY.plusDays(5));
    assertThat(inspection.readyNotBefore(DAY.plusDays(9))).isEqualTo(DAY.plusDays(9));
    assertThat(requested().readyNotBefore(DAY)).isEqualTo(DAY);
  }

  @Test
  void where_nobody_was_the_days_are_the_firms_until_it_asks_again() {
    Inspection inspection = appointed(DAY.plusDays(2));

    inspection.findNobody(IMRAN, "The gate was shut.", DAY.plusDays(2));
    assertThat(inspection.lostBy(DAY.plusDays(30))).isEqualTo(2);
    assertThat(codeOf(() -> inspection.schedule(IMRAN, DAY.plusDays(9), null, DAY.plusDays(3))))
        .isEqualTo("act-not-allowed");

    inspection.askAgain(DAY.plusDays(30), DAY.plusDays(30));
    assertThat(inspection.lostBy(DAY.plusDays(31))).isEqualTo(3);
  }

  @Test
  void nothing_is_reported_before_the_appointed_day() {
    Inspection inspection = appointed(DAY.plusDays(2));

    assertThat(codeOf(() -> inspection.report(IMRAN, found(Outcome.FAILED, DAY), DAY)))
        .isEqualTo("appointment-not-yet");
    assertThat(codeOf(() -> inspection.findNobody(IMRAN, "Shut.", DAY)))
        .isEqualTo("appointment-not-yet");
  }

  @Test
  void one_that_was_taken_and_not_appointed_is_free_again_after_seven_days() {
    Inspection inspection = requested();
    inspection.take(IMRAN, DAY);

    assertThat(codeOf(() -> inspection.take(IFFAT, DAY.plusDays(6)))).isEqualTo("inspection-held");
    inspection.take(IFFAT, DAY.plusDays(7));
    inspection.handBack(IFFAT, DAY.plusDays(7));
    inspection.take(IMRAN, DAY.plusDays(7));

    assertThat(inspection.inspector()).isEqualTo(IMRAN);
  }

  @Test
  void what_became_of_each_visit_is_kept_with_who_ended_it_and_why() {
    Inspection inspection = appointed(DAY.plusDays(4));
    inspection.schedule(IMRAN, DAY.plusDays(5), "The road is closed.", DAY.plusDays(2));
    inspection.postpone(OWNER, DAY.plusDays(10), "A wedding.", DAY.plusDays(3));
    inspection.schedule(IFFAT, DAY.plusDays(12), null, DAY.plusDays(4));
    inspection.schedule(IFFAT, DAY.plusDays(15), "I was ill.", DAY.plusDays(14));
    inspection.findNobody(IFFAT, "The gate was shut.", DAY.plusDays(15));
    inspection.askAgain(DAY.plusDays(16), DAY.plusDays(16));
    inspection.schedule(IMRAN, DAY.plusDays(18), null, DAY.plusDays(16));
    inspection.report(IMRAN, found(Outcome.PASSED, DAY.plusDays(18)), DAY.plusDays(19));

    assertThat(inspection.visits())
        .extracting(PastVisit::outcome)
        .containsExactly(End.MOVED, End.PUT_OFF, End.NOT_COME, End.NOBODY_THERE, End.REPORTED);
    assertThat(inspection.visits()).extracting(PastVisit::lostDays).containsExactly(2, 3, 7, 8, 11);
    assertThat(inspection.visits().get(2))
        .isEqualTo(
            new PastVisit(
                DAY.plusDays(12),
                DAY.plusDays(4),
                IFFAT,
                End.NOT_COME,
                DAY.plusDays(14),
                IFFAT,
                "I was ill.",
                7));
    assertThat(inspection.visits().get(1).endedBy()).isEqualTo(OWNER);
  }

  @Test
  void whoever_reports_for_another_who_did_not_come_leaves_that_to_be_read() {
    Inspection inspection = appointed(DAY.plusDays(4));
    LocalDate free = DAY.plusDays(5 + Inspection.DAYS_TO_REPORT);
    inspection.take(IFFAT, free);
    inspection.report(IFFAT, found(Outcome.PASSED, free), free);

    assertThat(inspection.visits())
        .extracting(visit -> visit.inspector() + " " + visit.outcome())
        .containsExactly(IMRAN + " NOT_COME");
  }

  @Test
  void others_hear_of_what_the_firm_and_the_days_are_told_by_it() {
    Inspection inspection = requested();
    inspection.take(IMRAN, DAY);
    inspection.schedule(IMRAN, DAY, null, DAY);
    inspection.report(IMRAN, found(Outcome.FAILED, DAY), DAY);

    assertThat(inspection.untold().pending())
        .containsExactly(
            InspectionRequested.class, InspectionChanged.class, InspectionChanged.class);
    assertThat(inspection.told().state()).isEqualTo("FAILED");
  }
}
