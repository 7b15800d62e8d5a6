package pk.itregistry.registry.second;

import static pk.itregistry.kernel.lifecycle.Lifecycle.step;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import pk.itregistry.kernel.identity.ApplicationId;
import pk.itregistry.kernel.identity.PersonId;
import pk.itregistry.kernel.identity.SecondLookId;
import pk.itregistry.kernel.lifecycle.Lifecycle;
import pk.itregistry.kernel.problem.Refused;
import pk.itregistry.plumbing.http.Versioned;
import pk.itregistry.registry.WorkProblem.OthersQuestion;
import pk.itregistry.registry.WorkProblem.OwnQuestion;
import pk.itregistry.registry.timeline.NoteOnWrite;
import pk.itregistry.registry.timeline.Noted;
import pk.itregistry.registry.timeline.Notes;

/** A question about an application that another registrar than who asks is to answer. */
@Entity
@EntityListeners(NoteOnWrite.class)
class SecondLook implements Versioned, Noted {
  private static final String REGISTRAR = "registrar";

  static final Lifecycle<State, Act> LIFE =
      Lifecycle.of(
          "second-look",
          State.ASKED,
          step(State.ASKED, Act.ANSWER, State.ANSWERED, REGISTRAR),
          step(State.ASKED, Act.WITHDRAW, State.WITHDRAWN, REGISTRAR));

  @Schema(name = "SecondLookState")
  enum State {
    ASKED,
    ANSWERED,
    WITHDRAWN
  }

  @Schema(name = "SecondLookAct")
  enum Act {
    ANSWER,
    WITHDRAW
  }

  /** What the other registrar thinks of the application. */
  @Schema(name = "SecondLookOpinion")
  enum Opinion {
    IN_ORDER,
    NOT_IN_ORDER,
    UNSURE
  }

  /** What another registrar answered. */
  record Answer(PersonId by, Opinion opinion, String words, Instant at) {}

  @Id private UUID id;
  @Version private long version;

  @Enumerated(EnumType.STRING)
  private State state;

  @Column(updatable = false)
  private UUID application;

  @Column(updatable = false)
  private PersonId askedBy;

  @Column(updatable = false)
  private String question;

  @Column(updatable = false)
  private Instant askedAt;

  private @Nullable PersonId answeredBy;

  @Enumerated(EnumType.STRING)
  private @Nullable Opinion opinion;

  private @Nullable String words;
  private @Nullable Instant answeredAt;

  private final transient Notes notes = new Notes();

  protected SecondLook() {}

  SecondLook(ApplicationId application, String question, PersonId registrar, Instant now) {
    this.id = SecondLookId.fresh().value();
    this.state = LIFE.first();
    this.application = application.value();
    this.askedBy = registrar;
    this.question = question;
    this.askedAt = now;
    notes.addInner("SECOND_LOOK_ASKED", REGISTRAR, registrar, question);
  }

  void answer(AnswerRequest answer, PersonId registrar, Instant now) {
    if (registrar.equals(askedBy)) {
      throw new Refused(new OwnQuestion());
    }
    state = LIFE.next(state, Act.ANSWER);
    answeredBy = registrar;
    opinion = answer.opinion();
    words = answer.words();
    answeredAt = now;
    notes.addInner(
        "SECOND_LOOK_ANSWERED", REGISTRAR, registrar, answer.opinion() + ": " + answer.words());
  }

  void withdraw(PersonId registrar) {
    if (!registrar.equals(askedBy)) {
      throw new Refused(new OthersQuestion());
    }
    state = LIFE.next(state, Act.WITHDRAW);
    notes.addInner("SECOND_LOOK_WITHDRAWN", REGISTRAR, registrar, null);
  }

  SecondLookId id() {
    return new SecondLookId(id);
  }

  State state() {
    return state;
  }

  /** What was answered, once it was. */
  @Nullable Answer answer() {
    return answeredBy == null || opinion == null || words == null || answeredAt == null
        ? null
        : new Answer(answeredBy, opinion, words, answeredAt);
  }

  @Override
  public long version() {
    return version;
  }

  @Override
  public ApplicationId timelineOf() {
    return new ApplicationId(application);
  }

  @Override
  public Notes notes() {
    return notes;
  }
}
