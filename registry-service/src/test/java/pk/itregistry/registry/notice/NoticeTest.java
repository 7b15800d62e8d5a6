package pk.itregistry.registry.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static pk.itregistry.plumbing.testkit.Refusals.codeOf;
import static pk.itregistry.plumbing.testkit.Refusals.faultsOf;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pk.itregistry.plumbing.testkit.Lifecycles;

@DisplayNameGeneration(ReplaceUnderscores.class)
class NoticeTest {
  private static final Instant NOW = Instant.parse("2026-11-30T07:00:00Z");
  private static final Duration PATIENCE = Duration.ofDays(3);
  private static final Email TO = Email.of("info@indus.example");

  private static Notice queued(@Nullable Email to) {
    return new Notice(
        NoticeId.fresh(),
        new Notices.Letter(
            NoticeKind.FEE_DUE, to, "case-1", LocalDate.of(2026, 12, 1), "SECRET", null),
        NOW);
  }

  @Tag("document")
  @TestFactory
  Stream<DynamicTest> the_laws_of_its_life() {
    return Lifecycles.laws(Notice.LIFE);
  }

  @Test
  void the_next_try_is_set_before_this_one_begins() {
    Notice notice = queued(TO);

    notice.begin(NOW);

    assertThat(notice.nextTry()).isEqualTo(NOW.plus(Duration.ofMinutes(1)));
    assertThat(notice.state()).isEqualTo(Notice.State.WAITING);
  }

  @Test
  void the_pause_doubles_up_to_six_hours() {
    assertThat(Stream.of(1, 2, 3, 9, 10, 50).map(Notice::pauseAfter))
        .containsExactly(
            Duration.ofMinutes(1),
            Duration.ofMinutes(2),
            Duration.ofMinutes(4),
            Duration.ofMinutes(256),
            Duration.ofHours(6),
            Duration.ofHours(6));
  }

  @Test
  void what_was_sent_holds_no_code_any_more() {
    Notice notice = queued(TO);

    notice.sent(NOW, false);

    assertThat(notice.state()).isEqualTo(Notice.State.SENT);
    assertThat(notice.code()).isNull();
    assertThat(notice.nextTry()).isNull();
    assertThat(notice.sentAt()).isEqualTo(NOW);
  }

  @Test
  void it_is_given_up_after_three_days_and_not_before() {
    Notice notice = queued(TO);

    notice.failed(Post.Outcome.later("away"), NOW.plus(PATIENCE).minusSeconds(1), PATIENCE);
    assertThat(notice.state()).isEqualTo(Notice.State.WAITING);
    notice.failed(Post.Outcome.later("away"), NOW.plus(PATIENCE), PATIENCE);

    assertThat(notice.state()).isEqualTo(Notice.State.GIVEN_UP);
    assertThat(notice.fault()).isEqualTo("away");
  }

  @Test
  void an_address_that_the_server_refuses_is_not_tried_for_days() {
    Notice notice = queued(TO);

    notice.failed(Post.Outcome.never("refused"), NOW, PATIENCE);

    assertThat(notice.state()).isEqualTo(Notice.State.GIVEN_UP);
  }

  @Test
  void one_without_an_address_is_seen_at_once() {
    assertThat(queued(null).state()).isEqualTo(Notice.State.GIVEN_UP);
    assertThat(queued(null).fault()).isEqualTo("no address is known");
  }

  @Test
  void one_that_has_not_gone_out_is_called_off_and_its_code_gone() {
    Notice waiting = queued(TO);
    waiting.callOff();
    assertThat(waiting.state()).isEqualTo(Notice.State.SET_ASIDE);
    assertThat(waiting.code()).isNull();
    assertThat(waiting.nextTry()).isNull();

    Notice givenUp = queued(null);
    givenUp.callOff();
    assertThat(givenUp.state()).isEqualTo(Notice.State.SET_ASIDE);

    Notice sent = queued(TO);
    sent.sent(NOW, false);
    sent.callOff();
    assertThat(sent.state()).isEqualTo(Notice.State.SENT);
  }

  @Test
  void an_administrator_has_to_do_with_what_was_given_up_only() {
    assertThat(Notice.administratorsActs(Notice.State.GIVEN_UP))
        .containsExactly(Notice.Act.TRY_AGAIN, Notice.Act.SET_ASIDE);
    assertThat(Notice.administratorsActs(Notice.State.WAITING)).isEmpty();
  }

  @Test
  void a_code_never_goes_to_another_address_than_whom_it_was_for() {
    Notice notice = queued(TO);
    notice.failed(Post.Outcome.never("refused"), NOW, PATIENCE);

    assertThat(faultsOf(() -> notice.tryAgain(Email.of("other@indus.example"), NOW)))
        .containsExactly("/address rule-code-goes-nowhere-else");
    assertThat(notice.letter().to()).isEqualTo(TO);
  }

  @Test
  void one_with_a_code_is_tried_again_at_its_own_address() {
    Notice notice = queued(TO);
    notice.failed(Post.Outcome.never("refused"), NOW, PATIENCE);

    notice.tryAgain(null, NOW);

    assertThat(notice.state()).isEqualTo(Notice.State.WAITING);
    assertThat(notice.code()).isEqualTo("SECRET");
  }

  @Test
  void one_given_up_is_tried_from_the_beginning_and_to_another_address() {
    Notice notice =
        new Notice(NoticeId.fresh(), Notices.Letter.of(NoticeKind.FEE_DUE, null, "case-1"), NOW);

    notice.tryAgain(Email.of("other@indus.example"), NOW.plus(PATIENCE));

    assertThat(notice.state()).isEqualTo(Notice.State.WAITING);
    assertThat(notice.letter().to()).isEqualTo(Email.of("other@indus.example"));
    notice.failed(Post.Outcome.later("away"), NOW.plus(PATIENCE).plusSeconds(1), PATIENCE);
    assertThat(notice.state()).isEqualTo(Notice.State.WAITING);
  }

  @Test
  void trying_again_does_not_invent_an_address() {
    Notice notice = queued(null);

    notice.tryAgain(null, NOW);

    assertThat(notice.state()).isEqualTo(Notice.State.GIVEN_UP);
  }

  @Test
  void one_set_aside_is_over() {
    Notice notice = queued(null);
    notice.setAside();

    assertThat(notice.code()).isNull();
    assertThat(codeOf(() -> notice.tryAgain(TO, NOW))).isEqualTo("act-not-allowed");
  }

  @Test
  void an_address_is_masked_for_all_who_do_not_send() {
    assertThat(TO.masked()).isEqualTo("i***@indus.example").isEqualTo(TO.toString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\nBcc: x@y.example", "a\rb", "", "two words", "{code}", "عمر"})
  void nothing_that_could_be_a_header_gets_into_a_letter(String hostile) {
    assertThatThrownBy(() -> Notices.Letter.of(NoticeKind.FEE_DUE, TO, hostile))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(
            () -> new Notices.Letter(NoticeKind.FEE_DUE, TO, "case-1", null, hostile, null))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void no_pause_is_shorter_than_a_try_nor_longer_than_six_hours_nor_than_the_next() {
    IntStream.of(1, 2, 3, 5, 8, 13, 21, 34, 63, 64, 65, 1_000_000, Integer.MAX_VALUE - 1)
        .forEach(tries ->
            assertThat(Notice.pauseAfter(tries))
                .isBetween(Duration.ofMinutes(1), Duration.ofHours(6))
                .isLessThanOrEqualTo(Notice.pauseAfter(tries + 1)));
  }
}
