package pk.itregistry.registry.notice;

import static pk.itregistry.kernel.lifecycle.Lifecycle.step;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import pk.itregistry.kernel.lifecycle.Lifecycle;
import pk.itregistry.kernel.problem.Faults;
import pk.itregistry.plumbing.http.Versioned;

/**
 * A letter to somebody. It waits until it is sent; each try puts the next one off, longer every
 * time, before anything is sent, so that two servers never send it at the same moment.
 */
@Entity
class Notice implements Versioned {
  private static final String ADMINISTRATOR = "administrator";

  static final Lifecycle<State, Act> LIFE =
      Lifecycle.of(
          "notice",
          State.WAITING,
          step(State.WAITING, Act.SEND, State.SENT, "mail server"),
          step(State.WAITING, Act.GIVE_UP, State.GIVEN_UP, "time"),
          step(State.WAITING, Act.CALL_OFF, State.SET_ASIDE, "manager of the firm"),
          step(State.GIVEN_UP, Act.TRY_AGAIN, State.WAITING, ADMINISTRATOR),
          step(State.GIVEN_UP, Act.SET_ASIDE, State.SET_ASIDE, ADMINISTRATOR),
          step(State.GIVEN_UP, Act.CALL_OFF, State.SET_ASIDE, "manager of the firm"));

  @Schema(name = "NoticeState")
  enum State {
    WAITING,
    SENT,
    GIVEN_UP,
    SET_ASIDE
  }

  @Schema(name = "NoticeAct")
  enum Act {
    SEND,
    GIVE_UP,
    TRY_AGAIN,
    SET_ASIDE,
    CALL_OFF
  }

  /** After how long the first try is followed by another. */
  static final Duration FIRST_PAUSE = Duration.ofMinutes(1);

  static final Duration LONGEST_PAUSE = Duration.ofHours(6);

  @Id private UUID id;
  @Version private long version;

  @Enumerated(EnumType.STRING)
  private State state;

  @Enumerated(EnumType.STRING)
  @Column(updatable = false)
  private NoticeKind kind;

  @Column(updatable = false)
  private String caseNumber;

  private @Nullable String address;

  @Column(updatable = false)
  private @Nullable LocalDate day;

  private @Nullable String code;
  private Instant waitingSince;
  private int tries;
  private @Nullable Instant nextTry;
  private @Nullable String fault;
  private @Nullable Instant sentAt;

  @SuppressWarnings("NullAway.Init") // filled by the database
  protected Notice() {}

  /** As it is queued: one without an address has nowhere to wait for. */
  Notice(NoticeId id, Notices.Letter letter, Instant now) {
    this.id = id.value();
    this.state = LIFE.first();
    this.kind = letter.kind();
    this.caseNumber = letter.caseNumber();
    this.address = letter.to() == null ? null : letter.to().address();
    this.day = letter.day();
    this.code = letter.code();
    this.waitingSince = now;
    this.nextTry = now;
    if (address == null) {
      giveUp("no address is known");
    }
  }

  /** Takes it in hand: if nothing more is heard of this try, the next one follows. */
  void begin(Instant now) {
    tries++;
    nextTry = now.plus(pauseAfter(tries));
  }

  /** How long to wait after so many tries: a minute, doubling up to six hours. */
  static Duration pauseAfter(int tries) {
    Duration pause = FIRST_PAUSE.multipliedBy(1L << Math.min(tries - 1, 20));
    return pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE;
  }

  /**
   * The mail server took it.
   *
   * @param kept whether letters are kept here instead of being sent, with all that they say
   */
  void sent(Instant now, boolean kept) {
    state = LIFE.next(state, Act.SEND);
    nextTry = null;
    fault = null;
    sentAt = now;
    if (!kept) {
      code = null; // whoever may use it has it now
    }
  }

  /** It could not be sent, and is given up when it has waited too long. */
  void failed(Post.Outcome why, Instant now, Duration patience) {
    fault = why.fault();
    if (why.forGood() || !now.isBefore(waitingSince.plus(patience))) {
      giveUp(String.valueOf(why.fault()));
    }
  }

  private void giveUp(String why) {
    state = LIFE.next(state, Act.GIVE_UP);
    nextTry = null;
    fault = why;
  }

  /**
   * Has it tried again from the beginning.
   *
   * @param other where to instead; never of a letter with a code, which opens a firm to whoever
   *     reads it
   */
  void tryAgain(@Nullable Email other, Instant now) {
    State next = LIFE.next(state, Act.TRY_AGAIN);
    if (other != null && code != null) {
      Faults faults = new Faults();
      faults.add(
          "/address",
          "rule-code-goes-nowhere-else",
          "must not be sent: the letter has a code for whom somebody invited; whoever invited them"
              + " invites again");
      faults.refuseRuleBroken();
    }
    state = next;
    address = other == null ? address : other.address();
    waitingSince = now;
    tries = 0;
    nextTry = now;
    if (address == null) {
      giveUp("no address is known");
    }
  }

  /** Nobody needs it any more. */
  void setAside() {
    end(Act.SET_ASIDE);
  }

  /** What it tells of was taken back; what has gone out already is not called back. */
  void callOff() {
    if (LIFE.actsFrom(state).contains(Act.CALL_OFF)) {
      end(Act.CALL_OFF);
    }
  }

  private void end(Act act) {
    state = LIFE.next(state, act);
    nextTry = null;
    code = null;
  }

  /** What an administrator may do with one in a state. */
  static Set<Act> administratorsActs(State state) {
    return LIFE.steps().stream()
        .filter(step -> step.from() == state && step.who().equals(ADMINISTRATOR))
        .map(Lifecycle.Step::act)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  NoticeId id() {
    return new NoticeId(id);
  }

  @Override
  public long version() {
    return version;
  }

  State state() {
    return state;
  }

  @Nullable Instant nextTry() {
    return nextTry;
  }

  @Nullable String fault() {
    return fault;
  }

  @Nullable String code() {
    return code;
  }

  @Nullable Instant sentAt() {
    return sentAt;
  }

  /** What goes into the envelope. */
  Notices.Letter letter() {
    return new Notices.Letter(
        kind, address == null ? null : Email.of(address), caseNumber, day, code, null);
  }
}
