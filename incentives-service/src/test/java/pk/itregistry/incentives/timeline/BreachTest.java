package pk.itregistry.incentives.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import pk.itregistry.incentives.timeline.Timeline.By;
import pk.itregistry.incentives.timeline.Timeline.Entry;

@DisplayNameGeneration(ReplaceUnderscores.class)
class BreachTest {
  private static final Instant RECEIVED = Instant.parse("2026-11-23T09:30:00Z");

  /** Day 61 begins in Karachi: the order was due on 2027-01-22. */
  private static final Instant DAY_61 = Instant.parse("2027-01-22T19:00:00Z");

  private static final Entry SUBMITTED = entry("SUBMITTED", RECEIVED);

  @Test
  void nothing_is_breached_on_the_sixtieth_day() {
    assertThat(shown(DAY_61.minusNanos(1), SUBMITTED)).containsExactly("SUBMITTED");
  }

  @Test
  void the_breach_stands_at_the_first_instant_of_day_61() {
    List<Entry> shown = Breach.shownIn(List.of(SUBMITTED), DAY_61);

    assertThat(shown).extracting(Entry::what).containsExactly("SUBMITTED", "BREACHED");
    assertThat(shown.getLast().at()).isEqualTo(DAY_61);
    assertThat(shown.getLast().by()).isEqualTo(By.SYSTEM);
    assertThat(shown.getLast().words()).contains("2027-01-22", "s.170(4)");
  }

  @Test
  void a_draft_has_no_clock() {
    assertThat(shown(DAY_61.plus(Duration.ofDays(900)), entry("DRAFTED", RECEIVED)))
        .containsExactly("DRAFTED");
  }

  @Test
  void an_order_served_in_time_breaches_nothing_whatever_comes_later() {
    assertThat(
            shown(
                DAY_61.plus(Duration.ofDays(900)),
                SUBMITTED,
                entry("ORDER_SERVED", DAY_61.minusNanos(1)),
                entry("PAYMENT_PAID", DAY_61.plus(Duration.ofDays(10)))))
        .doesNotContain("BREACHED");
  }

  @Test
  void an_order_served_late_stands_after_the_breach() {
    assertThat(
            shown(
                DAY_61.plus(Duration.ofDays(5)),
                SUBMITTED,
                entry("TAKEN", RECEIVED.plusSeconds(1)),
                entry("DECIDED", DAY_61.plusSeconds(9)),
                entry("ORDER_SERVED", DAY_61.plusSeconds(99))))
        .containsExactly("SUBMITTED", "TAKEN", "BREACHED", "DECIDED", "ORDER_SERVED");
  }

  @Test
  void a_claim_withdrawn_in_time_is_not_breached_and_one_withdrawn_late_was() {
    assertThat(shown(DAY_61, SUBMITTED, entry("WITHDRAWN", RECEIVED.plusSeconds(1))))
        .containsExactly("SUBMITTED", "WITHDRAWN");
    assertThat(shown(DAY_61, SUBMITTED, entry("WITHDRAWN", DAY_61)))
        .containsExactly("SUBMITTED", "BREACHED", "WITHDRAWN");
  }

  @Test
  void an_order_that_is_cancelled_was_not_served() {
    Entry served = entry("ORDER_SERVED", RECEIVED.plusSeconds(1));

    assertThat(shown(DAY_61, SUBMITTED, served, entry("ORDER_CANCELLED", DAY_61.minusSeconds(9))))
        .containsExactly("SUBMITTED", "ORDER_SERVED", "ORDER_CANCELLED", "BREACHED");
  }

  @Test
  void one_cancelled_after_day_60_is_breached_by_that() {
    Instant cancelled = DAY_61.plus(Duration.ofDays(20));

    assertThat(
            shown(
                cancelled.plusSeconds(9),
                SUBMITTED,
                entry("ORDER_SERVED", RECEIVED.plusSeconds(1)),
                entry("ORDER_CANCELLED", cancelled),
                entry("REVIEW_REOPENED", cancelled.plusSeconds(1))))
        .containsExactly(
            "SUBMITTED", "ORDER_SERVED", "ORDER_CANCELLED", "BREACHED", "REVIEW_REOPENED");
  }

  @Test
  void it_is_told_once() {
    assertThat(
            shown(
                DAY_61.plus(Duration.ofDays(90)),
                SUBMITTED,
                entry("ORDER_SERVED", DAY_61.plusSeconds(1)),
                entry("ORDER_CANCELLED", DAY_61.plusSeconds(2)),
                entry("ORDER_SERVED", DAY_61.plusSeconds(3))))
        .containsOnlyOnce("BREACHED");
  }

  private static List<String> shown(Instant now, Entry... written) {
    return Breach.shownIn(Arrays.asList(written), now).stream().map(Entry::what).toList();
  }

  private static Entry entry(String what, Instant at) {
    return new Entry(at, what, By.SYSTEM, null, "Words.");
  }
}
