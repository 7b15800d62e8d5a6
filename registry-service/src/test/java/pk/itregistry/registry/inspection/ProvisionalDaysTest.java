package pk.itregistry.registry.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import pk.itregistry.kernel.identity.FirmId;
import pk.itregistry.kernel.identity.PersonId;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ProvisionalDaysTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 30);
  private static final PersonId OWNER = new PersonId("owner");
  private static final PersonId IMRAN = new PersonId("imran");
  private static final int GRANTED = 90;

  @Test
  void each_day_is_lost_or_counts_and_the_registration_is_over_when_ninety_have_counted() {
    for (int seed = 0; seed < 3000; seed++) {
      new Life(new Random(seed)).live("seed " + seed);
    }
  }

  /**
   * A provisional registration on whose days anything may happen that the doors let happen. What
   * the firm and the inspectorate owe each other is kept here once more, and the days are counted
   * one by one.
   */
  private static final class Life {
    private final Random random;
    private final List<Inspection> inspections = new ArrayList<>();
    private @Nullable Inspection open;
    private @Nullable LocalDate ready;
    private @Nullable LocalDate visit;
    private @Nullable LocalDate missed;
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
        anything(today, days.lastDay());
        if (ready != null && !today.isBefore(ready)) {
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

    private void anything(LocalDate today, LocalDate lastDay) {
      int what = random.nextInt(24);
      if (open == null) {
        if (what < 3) {
          LocalDate soon = soon(today, lastDay);
          open = new Inspection(InspectedPlace.own(FirmId.fresh()), OWNER, soon, today);
          inspections.add(open);
          waits(soon);
        }
      } else if (missed != null) {
        afterAnAbsence(open, missed, what, today, lastDay);
      } else if (visit != null && !today.isBefore(visit)) {
        fromTheVisitOn(open, what, today);
      } else {
        beforeTheVisit(open, what, today, lastDay);
      }
    }

    private void afterAnAbsence(
        Inspection now, LocalDate day, int what, LocalDate today, LocalDate lastDay) {
      LocalDate earliest = today.isAfter(day) ? today : day.plusDays(1);
      if (what == 0) {
        now.withdraw(OWNER, today);
        isOver();
      } else if (what < 4 && !earliest.isAfter(lastDay)) {
        LocalDate soon = soon(earliest, lastDay);
        now.askAgain(soon, today);
        waits(soon);
      }
    }

    private void fromTheVisitOn(Inspection now, int what, LocalDate today) {
      if (what < 4) {
        now.findNobody(IMRAN, "Shut.", today);
        waits(null);
        missed = today;
      } else if (what < 8) {
        appoint(now, today);
      }
    }

    private void beforeTheVisit(Inspection now, int what, LocalDate today, LocalDate lastDay) {
      if (what == 0) {
        now.withdraw(OWNER, today);
        isOver();
      } else if (visit == null) {
        if (what < 8) {
          appoint(now, today);
        }
      } else if (what < 4 && visit.isBefore(lastDay)) {
        LocalDate soon = soon(visit.plusDays(1), lastDay);
        now.postpone(OWNER, soon, "No.", today);
        waits(soon);
      }
    }

    private void appoint(Inspection now, LocalDate today) {
      visit = today.plusDays(random.nextInt(6));
      now.schedule(IMRAN, visit, null, today);
    }

    private void waits(@Nullable LocalDate from) {
      ready = from;
      visit = null;
      missed = null;
    }

    private void isOver() {
      open = null;
      waits(null);
    }

    // As the door lets a firm say: not after the last day.
    private LocalDate soon(LocalDate earliest, LocalDate lastDay) {
      LocalDate soon = earliest.plusDays(random.nextInt(12));
      return soon.isAfter(lastDay) ? lastDay : soon;
    }
  }
}
