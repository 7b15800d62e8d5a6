package pk.itregistry.registry.firm;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import pk.itregistry.kernel.identity.Actor;
import pk.itregistry.kernel.time.LegalTime;

/**
 * What was done to a registration, and why: it stands with the version of the firm that it led to.
 *
 * @param act the act's name, or REGISTER
 * @param reason its code in the catalogue of that day; none where none is asked for
 * @param words what was written beside it, for the firm to read
 * @param citation the law or the order that it rests on
 * @param at when it was recorded, in business time
 * @param holdsFrom the legal day from which it holds
 */
record Measure(
    String act,
    @Nullable String reason,
    @Nullable String words,
    @Nullable String citation,
    Actor by,
    Instant at,
    LocalDate holdsFrom) {

  /** One that rests on nothing but the act itself, and holds from the day on which it is made. */
  static Measure plain(String act, Actor by, Instant at) {
    return since(act, by, at, LegalTime.dayOf(at));
  }

  /** As {@link #plain}, recorded now of something that has held from a day on. */
  static Measure since(String act, Actor by, Instant at, LocalDate holdsFrom) {
    return new Measure(act, null, null, null, by, at, holdsFrom);
  }

  /** One with its reason, as it was asked for. */
  static Measure of(
      RegistrationAct act, MeasureRequest asked, LocalDate from, Actor by, Instant at) {
    return new Measure(
        act.name(),
        asked.reason().value(),
        asked.words().isEmpty() ? null : asked.words(),
        asked.citation(),
        by,
        at,
        from);
  }
}
