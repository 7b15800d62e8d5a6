package pk.itregistry.registry.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static pk.itregistry.plumbing.testkit.Refusals.codeOf;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
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
import pk.itregistry.registry.inspection.ReportRequest.Outcome;

@DisplayNameGeneration(ReplaceUnderscores.class)
class InspectionTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 30);
  private static final PersonId OWNER = new PersonId("owner");
  private static final PersonId IMRAN = new PersonId("imran");
  private static final PersonId IFFAT = new PersonId("iffat");
  private static final int GRANTED = 90;

  private static Inspection requested() {
    return new Inspection(FirmId.fresh(), OWNER, DAY, DAY);
  }

  private static Inspection appointed(LocalDate day) {
    Inspection inspection = requested();
    inspection.schedule(IMRAN, day, DAY);
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
    Inspection inspection = new Inspection(FirmId.fresh(), OWNER, DAY.plusDays(5), DAY);

    assertThat(inspection.lostBy(DAY.plusDays(5))).isZero();
    assertThat(inspection.lostBy(DAY.plusDays(7))).isEqualTo(2);
  }

  @Test
  void a_firm_that_puts_the_visit_off_loses_the_days_until_it_is_ready() {
    Inspection inspection = appointed(DAY.plusDays(4));

    inspection.postpone(DAY.plusDays(20), "A wedding.", DAY.plusDays(3));

    assertThat(inspection.state()).isEqualTo(State.REQUESTED);
    assertThat(inspection.lostBy(DAY.plusDays(20))).isEqualTo(3);
    assertThat(inspection.lostBy(DAY.plusDays(21))).isEqualTo(4);
  }

  @Test
  void an_inspector_who_does_not_come_gives_the_days_back_and_the_inspection_away() {
    Inspection inspection = appointed(DAY.plusDays(4));

    assertThat(codeOf(() -> inspection.take(IFFAT, DAY.plusDays(4)))).isEqualTo("inspection-held");
    inspection.take(IFFAT, DAY.plusDays(5));
    inspection.schedule(IFFAT, DAY.plusDays(6), DAY.plusDays(5));

    assertThat(inspection.lostBy(DAY.plusDays(6))).isEqualTo(6);
    assertThat(codeOf(() -> inspection.schedule(IMRAN, DAY.plusDays(9), DAY.plusDays(5))))
        .isEqualTo("inspection-held");
  }

  @Test
  void where_nobody_was_the_days_are_the_firms_until_it_asks_again() {
    Inspection inspection = appointed(DAY.plusDays(2));

    inspection.findNobody(IMRAN, "The gate was shut.", DAY.plusDays(2));
    assertThat(inspection.lostBy(DAY.plusDays(30))).isEqualTo(2);
    assertThat(codeOf(() -> inspection.schedule(IMRAN, DAY.plusDays(9), DAY.plusDays(3))))
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
  void others_hear_of_what_the_firm_and_the_days_are_told_by_it() {
    Inspection inspection = requested();
    inspection.take(IMRAN, DAY);
    inspection.schedule(IMRAN, DAY, DAY);
    inspection.report(IMRAN, found(Outcome.FAILED, DAY), DAY);

    assertThat(inspection.untold().pending())
        .containsExactly(
            InspectionRequested.class, InspectionChanged.class, InspectionChanged.class);
    assertThat(inspection.told().state()).isEqualTo("FAILED");
  }

  @Test
  void each_day_is_lost_or_counts_and_the_registration_is_over_when_ninety_have_counted() {
    for (int seed = 0; seed < 3000; seed++) {
      new Life(new Random(seed)).live("seed " + seed);
    }
  }

  /** A provisional registration on whose days anything may happen; the days are counted naively. */
  private static final class Life {
    private final Random random;
    private final List<Inspection> inspections = new ArrayList<>();
    private @Nullable Inspection open;
    private int counted;
    private int lost;

    Life(Random random) {
      this.random = random;
    }

    void live(String which) {
      for (LocalDate today = DAY; today.isBefore(DAY.plusDays(400)); today = today.plusDays(1)) {
        ProvisionalDays days = days(today);
        assertThat(days.lost()).as(which).isEqualTo(lost);
        assertThat(days.isOver(today)).as("%s on %s", which, today).isEqualTo(counted == GRANTED);
        if (days.isOver(today)) {
          return;
        }
        assertThat(days.counted(today)).as(which).isEqualTo(counted);
        anything(today, days);
        if (open != null && isReady(open, today)) {
          lost++;
        } else {
          counted++;
        }
      }
    }

    private ProvisionalDays days(LocalDate today) {
      int all = inspections.stream().mapToInt(one -> one.lostBy(today)).sum();
      return new ProvisionalDays(DAY, GRANTED, all);
    }

    private static boolean isReady(Inspection one, LocalDate today) {
      return InspectionLife.WAITING.contains(one.state()) && !today.isBefore(one.readyFrom());
    }

    private void anything(LocalDate today, ProvisionalDays days) {
      LocalDate soon = soon(today, days);
      Inspection now = open;
      if (now == null) {
        if (random.nextInt(10) == 0) {
          open = new Inspection(FirmId.fresh(), OWNER, soon, today);
          inspections.add(open);
        }
        return;
      }
      int what = random.nextInt(24);
      if (what == 0) {
        now.withdraw(today);
        open = null;
      } else if (now.state() == State.MISSED) {
        if (what < 4) {
          now.askAgain(soon, today);
        }
      } else if (what < 4) {
        now.schedule(IMRAN, today, today);
      } else if (now.state() == State.SCHEDULED && what == 4) {
        now.postpone(soon, "No.", today);
      } else if (now.state() == State.SCHEDULED && what == 5) {
        now.findNobody(IMRAN, "Shut.", today);
      }
    }

    // As the door lets a firm say: not after the last day.
    private LocalDate soon(LocalDate today, ProvisionalDays days) {
      LocalDate soon = today.plusDays(random.nextInt(12));
      return soon.isAfter(days.lastDay()) ? days.lastDay() : soon;
    }
  }
}
