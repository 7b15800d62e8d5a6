package pk.itregistry.proof.drill;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import pk.itregistry.proof.drill.Books.Sent;
import pk.itregistry.proof.drill.Checks.Difference;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ChecksTest {

  @Test
  void the_same_things_in_another_order_do_not_differ() {
    assertThat(Checks.difference(List.of("a", "b", "b"), List.of("b", "a", "b")).none()).isTrue();
  }

  @Test
  void what_is_lost_is_missing() {
    assertThat(Checks.difference(List.of("a", "b", "c"), List.of("b")))
        .isEqualTo(new Difference(2, 0));
  }

  @Test
  void what_is_there_twice_is_too_many() {
    assertThat(Checks.difference(List.of("a", "b"), List.of("a", "a", "a", "b")))
        .isEqualTo(new Difference(0, 2));
  }

  @Test
  void one_lost_and_one_doubled_do_not_cancel_out() {
    assertThat(Checks.difference(List.of("a", "b"), List.of("a", "a")))
        .isEqualTo(new Difference(1, 1));
  }

  @Test
  void events_of_different_things_may_overtake_each_other() {
    List<Sent> sent = List.of(new Sent("1", "firm"), new Sent("2", "claim"), new Sent("3", "firm"));

    assertThat(Checks.outOfOrder(sent, List.of("2", "1", "3"))).isZero();
  }

  @Test
  void an_event_after_a_later_one_of_its_thing_is_out_of_order() {
    List<Sent> sent = List.of(new Sent("1", "firm"), new Sent("2", "firm"), new Sent("3", "firm"));

    assertThat(Checks.outOfOrder(sent, List.of("3", "1", "2"))).isEqualTo(2);
  }

  @Test
  void an_event_again_is_out_of_order_only_after_a_later_one() {
    List<Sent> sent = List.of(new Sent("1", "firm"), new Sent("2", "firm"));

    assertThat(Checks.outOfOrder(sent, List.of("1", "1", "2"))).isZero();
    assertThat(Checks.outOfOrder(sent, List.of("1", "2", "1"))).isEqualTo(1);
  }

  @Test
  void a_quantile_is_one_of_the_values() {
    List<Long> ascending = List.of(10L, 20L, 30L, 40L);

    assertThat(Checks.quantile(ascending, 0.5)).isEqualTo(20);
    assertThat(Checks.quantile(ascending, 0.9)).isEqualTo(40);
    assertThat(Checks.quantile(ascending, 1)).isEqualTo(40);
    assertThat(Checks.quantile(List.of(), 0.5)).isZero();
  }

  @Test
  void a_report_shows_a_few_and_cuts_the_long() {
    assertThat(Checks.some(List.of())).isEmpty();
    assertThat(Checks.some(List.of("a", "b"))).isEqualTo("a; b");
    assertThat(Checks.some(List.of("a", "b", "c", "d"))).isEqualTo("a; b; c; ...");
    assertThat(Checks.some(List.of("x".repeat(500)))).hasSize(203).endsWith("...");
  }
}
