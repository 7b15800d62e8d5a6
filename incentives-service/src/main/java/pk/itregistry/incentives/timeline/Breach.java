package pk.itregistry.incentives.timeline;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pk.itregistry.incentives.clock.RefundClock;
import pk.itregistry.incentives.timeline.Timeline.By;
import pk.itregistry.incentives.timeline.Timeline.Entry;
import pk.itregistry.kernel.time.LegalTime;

/**
 * The breach of the sixty days (s.170(4)), derived when a timeline is read: it stands at the first
 * instant of day 61, or at the cancellation of an order that was served in time, and stays whatever
 * happens after it. No timer writes it, so none can forget it.
 */
final class Breach {
  private Breach() {}

  /** The entries with the breach among them, where there was one by now. */
  static List<Entry> shownIn(List<Entry> written, Instant now) {
    return at(written, now).map(at -> inserted(written, at)).orElse(written);
  }

  private static Optional<Instant> at(List<Entry> written, Instant now) {
    @Nullable Instant day61 = null;
    boolean runs = false;
    for (Entry entry : written) {
      if (runs && day61 != null && !entry.at().isBefore(day61)) {
        return Optional.of(day61);
      }
      switch (entry.what()) {
        case "SUBMITTED" -> {
          day61 = LegalTime.startOf(lastDay(entry).plusDays(1));
          runs = true;
        }
        case "ORDER_SERVED", "WITHDRAWN" -> runs = false;
        case "ORDER_CANCELLED" -> {
          runs = true;
          if (day61 != null && day61.isBefore(entry.at())) {
            return Optional.of(entry.at());
          }
        }
        default -> {}
      }
    }
    return runs && day61 != null && !now.isBefore(day61) ? Optional.of(day61) : Optional.empty();
  }

  private static List<Entry> inserted(List<Entry> written, Instant at) {
    Entry received =
        written.stream()
            .filter(entry -> entry.what().equals("SUBMITTED"))
            .findFirst()
            .orElseThrow();
    List<Entry> all = new ArrayList<>(written);
    int place = (int) written.stream().filter(entry -> !entry.at().isAfter(at)).count();
    // What happened at that very instant came after the day had begun, but a cancellation causes
    // it.
    while (place > 0
        && written.get(place - 1).at().equals(at)
        && !written.get(place - 1).what().equals("ORDER_CANCELLED")) {
      place--;
    }
    all.add(
        place,
        new Entry(
            at,
            "BREACHED",
            By.SYSTEM,
            null,
            "No order was served by %s, the sixtieth day (Income Tax Ordinance 2001, s.170(4))."
                .formatted(lastDay(received))));
    return List.copyOf(all);
  }

  private static LocalDate lastDay(Entry received) {
    return RefundClock.dueOn(LegalTime.dayOf(received.at()));
  }
}
