package pk.itregistry.registry.second;

import static org.assertj.core.api.Assertions.assertThat;
import static pk.itregistry.plumbing.testkit.Refusals.codeOf;

import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import pk.itregistry.kernel.identity.ApplicationId;
import pk.itregistry.kernel.identity.PersonId;
import pk.itregistry.plumbing.testkit.Lifecycles;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SecondLookTest {
  private static final PersonId ASKING = new PersonId("rabia");
  private static final PersonId OTHER = new PersonId("rehan");
  private static final Instant NOW = Instant.parse("2026-11-30T08:00:00Z");
  private static final AnswerRequest ANSWER =
      new AnswerRequest(SecondLook.Opinion.IN_ORDER, "The deed is genuine.");

  private static SecondLook asked() {
    return new SecondLook(ApplicationId.fresh(), "Is the deed genuine?", ASKING, NOW);
  }

  @Tag("document")
  @TestFactory
  Stream<DynamicTest> the_laws_of_its_life() {
    return Lifecycles.laws(SecondLook.LIFE);
  }

  @Test
  void another_registrar_answers_once() {
    SecondLook look = asked();
    look.answer(ANSWER, OTHER, NOW);

    assertThat(look.state()).isEqualTo(SecondLook.State.ANSWERED);
    assertThat(look.answer())
        .isEqualTo(
            new SecondLook.Answer(OTHER, SecondLook.Opinion.IN_ORDER, "The deed is genuine.", NOW));
    assertThat(codeOf(() -> look.answer(ANSWER, OTHER, NOW))).isEqualTo("act-not-allowed");
    assertThat(codeOf(() -> look.withdraw(ASKING))).isEqualTo("act-not-allowed");
  }

  @Test
  void nobody_answers_what_they_asked() {
    SecondLook look = asked();

    assertThat(codeOf(() -> look.answer(ANSWER, ASKING, NOW)))
        .isEqualTo("not-allowed-own-question");
    assertThat(look.state()).isEqualTo(SecondLook.State.ASKED);
    assertThat(look.answer()).isNull();
  }

  @Test
  void only_who_asked_withdraws() {
    SecondLook look = asked();

    assertThat(codeOf(() -> look.withdraw(OTHER))).isEqualTo("not-allowed-others-question");
    look.withdraw(ASKING);
    assertThat(look.state()).isEqualTo(SecondLook.State.WITHDRAWN);
  }
}
