package pk.itregistry.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import pk.itregistry.gateway.Places.Place;
import pk.itregistry.kernel.problem.Refused;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PlacesTest {
  private final AtomicLong now = new AtomicLong();
  private final List<String> told = new ArrayList<>();
  private final List<Place> held = new ArrayList<>();

  private Places places(int most) {
    return new Places(most, now::get);
  }

  private void ask(Places places, Rank rank, String name) {
    places.ask(
        rank,
        new Places.Waiter() {
          @Override
          public void admitted(Place place) {
            told.add(name);
            held.add(place);
          }

          @Override
          public void refused(Refused why) {
            told.add(name + ": " + why.problem().code());
          }
        });
  }

  private void pass(Duration time) {
    now.addAndGet(time.toNanos());
  }

  @Test
  void where_there_is_room_nobody_waits() {
    Places places = places(2);

    ask(places, Rank.OPEN, "search");
    ask(places, Rank.WRITE, "filing");

    assertThat(told).containsExactly("search", "filing");
    assertThat(places.taken()).isEqualTo(2);
  }

  @Test
  void a_place_that_is_left_goes_to_a_filing_before_an_earlier_search() {
    Places places = places(1);
    ask(places, Rank.READ, "first");
    ask(places, Rank.OPEN, "search");
    ask(places, Rank.READ, "list");
    ask(places, Rank.WRITE, "filing");

    for (int i = 0; i < 4; i++) {
      held.get(i).leave();
    }

    assertThat(told).containsExactly("first", "filing", "list", "search");
    assertThat(places.taken()).isZero();
  }

  @Test
  void a_place_is_left_once() {
    Places places = places(2);
    ask(places, Rank.READ, "a");
    ask(places, Rank.READ, "b");

    held.getFirst().leave();
    held.getFirst().leave();

    assertThat(places.taken()).isEqualTo(1);
  }

  @Test
  void who_waits_too_long_is_refused_a_search_before_a_filing() {
    Places places = places(1);
    ask(places, Rank.READ, "first");
    ask(places, Rank.OPEN, "search");
    ask(places, Rank.WRITE, "filing");

    pass(Duration.ofMillis(250));
    places.sweep();
    assertThat(told).containsExactly("first", "search: overloaded");

    pass(Duration.ofMillis(400));
    places.sweep();
    assertThat(told).containsExactly("first", "search: overloaded", "filing: overloaded");
    assertThat(places.takeRefused()).isEqualTo(2);
    assertThat(places.takeRefused()).as("told once").isZero();
  }

  @Test
  void under_a_load_that_lasts_patience_is_a_quarter() {
    Places places = places(4);
    for (int i = 0; i < 4; i++) {
      ask(places, Rank.READ, "r" + i);
    }
    for (int i = 0; i < 11; i++) {
      ask(places, Rank.WRITE, "w" + i);
      pass(Duration.ofMillis(100));
      places.sweep();
    }
    told.clear();
    ask(places, Rank.WRITE, "last");

    pass(Duration.ofMillis(160));
    places.sweep();

    assertThat(told).contains("last: overloaded");
  }

  @Test
  void no_more_of_a_rank_wait_than_can_be_served_meanwhile() {
    Places places = places(2);
    ask(places, Rank.READ, "first");
    ask(places, Rank.READ, "second");
    for (int i = 0; i < 6; i++) {
      ask(places, Rank.WRITE, "w" + i);
    }
    told.clear();

    ask(places, Rank.WRITE, "in vain");
    ask(places, Rank.READ, "of another rank");

    assertThat(told).containsExactly("in vain: overloaded");
    assertThat(places.waiting()).isEqualTo(7);
  }

  @Test
  void under_a_load_that_lasts_no_more_of_a_rank_wait_than_there_are_places() {
    Places places = places(2);
    ask(places, Rank.READ, "first");
    ask(places, Rank.READ, "second");
    for (int i = 0; i < 11; i++) {
      ask(places, Rank.READ, "r" + i);
      pass(Duration.ofMillis(95));
      places.sweep();
    }
    int waiting = places.waiting();
    ask(places, Rank.READ, "third");
    told.clear();

    ask(places, Rank.READ, "in vain");
    ask(places, Rank.WRITE, "filing");

    assertThat(told).containsExactly("in vain: overloaded");
    assertThat(places.waiting()).isGreaterThan(waiting);
  }

  @Test
  void a_service_that_slows_down_is_asked_less_at_once_and_more_again_when_it_is_quick() {
    Places places = places(400);
    for (int i = 0; i < 64; i++) {
      ask(places, Rank.WRITE, "w" + i);
    }
    int before = places.limit();

    pass(Duration.ofMillis(300));
    held.forEach(Place::answered);
    assertThat(places.limit()).isLessThan(before);
    int slow = places.limit();

    for (int round = 0; round < 20; round++) {
      List<Place> done = List.copyOf(held);
      held.clear();
      done.forEach(Place::leave);
      for (int i = 0; i < 80; i++) {
        ask(places, Rank.WRITE, "w");
      }
      pass(Duration.ofMillis(60));
      held.forEach(Place::answered);
    }
    assertThat(places.limit()).isGreaterThan(slow);
  }

  @Test
  void a_slow_service_keeps_a_few_places() {
    Places places = places(400);
    for (int round = 0; round < 30; round++) {
      List<Place> done = List.copyOf(held);
      held.clear();
      done.forEach(Place::leave);
      for (int i = 0; i < Limit.LEAST; i++) {
        ask(places, Rank.READ, "r");
      }
      pass(Duration.ofMillis(900));
      held.forEach(Place::answered);
    }

    assertThat(places.limit()).isEqualTo(Limit.LEAST);
  }
}
