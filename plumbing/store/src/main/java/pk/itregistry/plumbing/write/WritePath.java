package pk.itregistry.plumbing.write;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jboss.resteasy.reactive.RestResponse;
import pk.itregistry.kernel.identity.Actor;
import pk.itregistry.kernel.problem.Faults;
import pk.itregistry.plumbing.access.Call;
import pk.itregistry.plumbing.http.Answer;
import pk.itregistry.plumbing.http.Body;
import pk.itregistry.plumbing.http.Versioned;
import pk.itregistry.plumbing.once.Once;

/**
 * The way of every change: the caller is admitted, the key is looked at, the thing is locked and
 * its version compared, the body is read, the act takes place, and the thing is shown as it is
 * then. What the act did is written and told in the same transaction.
 */
@ApplicationScoped
public class WritePath {
  private final Once once;
  private final Call call;
  private final EntityManager entities;

  WritePath(Once once, Call call, EntityManager entities) {
    this.once = once;
    this.call = call;
    this.entities = entities;
  }

  /** An act that nothing more needs to be said of. */
  @FunctionalInterface
  public interface Act<T> {
    void perform(T thing, Actor by);
  }

  /** An act as its command says. */
  @FunctionalInterface
  public interface CommandedAct<T, C> {
    void perform(T thing, C command, Actor by);
  }

  /** An act that makes a thing. */
  @FunctionalInterface
  public interface Creation<C, T> {
    T perform(C command, Actor by);
  }

  /** An act on a thing out of which another comes. */
  @FunctionalInterface
  public interface Birth<T, N> {
    N perform(T thing, Actor by);
  }

  /** Changes a thing. */
  public <I, T extends Versioned, V extends Versioned> RestResponse<V> change(
      Things<I, T, V> things, I id, Act<T> act) {
    things.admit(id);
    return once.answer(() -> changed(things, id, thing -> act.perform(thing, call.actor())));
  }

  /** Changes a thing as the body says. */
  public <I, T extends Versioned, C extends Record, V extends Versioned> RestResponse<V> change(
      Things<I, T, V> things, I id, Body<C> body, CommandedAct<T, C> act) {
    return change(things, id, body, (command, faults) -> {}, act);
  }

  /** Changes a thing as the body says, which is checked by more than its own form. */
  public <I, T extends Versioned, C extends Record, V extends Versioned> RestResponse<V> change(
      Things<I, T, V> things,
      I id,
      Body<C> body,
      BiConsumer<C, Faults> check,
      CommandedAct<T, C> act) {
    things.admit(id);
    return once.answer(
        body,
        () -> changed(things, id, thing -> act.perform(thing, body.checked(check), call.actor())));
  }

  /**
   * Changes a thing by what somebody outside says. They are asked before the transaction, so that a
   * slow answer holds nothing up, and heard when the thing is in hand.
   */
  public <I, T extends Versioned, A, V extends Versioned> RestResponse<V> changeAsking(
      Things<I, T, V> things,
      I id,
      Function<I, Supplier<A>> ask,
      CommandedAct<T, Supplier<A>> act) {
    things.admit(id);
    Supplier<A> asked = ask.apply(id);
    return once.answer(() -> changed(things, id, thing -> act.perform(thing, asked, call.actor())));
  }

  /** Makes a thing as the body says. Whoever may, the door has asked. */
  public <I, T extends Versioned, C extends Record, V extends Versioned> RestResponse<V> create(
      Things<I, T, V> things, Body<C> body, BiConsumer<C, Faults> check, Creation<C, T> act) {
    return once.answer(body, () -> created(things, act.perform(body.checked(check), call.actor())));
  }

  /**
   * Makes a thing of something that is made ready before the transaction, such as a document that
   * was sent. Whoever may, the door has asked.
   *
   * @param payload the SHA-256 of all that a retry must repeat, in hex
   */
  public <I, R, T extends Versioned, V extends Versioned> RestResponse<V> create(
      Things<I, T, V> things, String payload, Supplier<R> ready, Creation<R, T> act) {
    return once.answer(payload, ready, made -> created(things, act.perform(made, call.actor())));
  }

  /**
   * Begins long work on something that is made ready before the transaction: 202, and where its
   * progress is read. Whoever may, the door has asked.
   *
   * @param payload the SHA-256 of all that a retry must repeat, in hex
   */
  public <I, R, T extends Versioned, V extends Versioned> RestResponse<V> begin(
      Things<I, T, V> things, String payload, Supplier<R> ready, Creation<R, T> act) {
    return once.answer(
        payload,
        ready,
        made -> {
          I id = things.idOf(act.perform(made, call.actor()));
          return Answer.accepted(things.pathOf(id), things.view(id));
        });
  }

  /** Makes a thing of which nothing more needs to be said. Whoever may, the door has asked. */
  public <I, T extends Versioned, V extends Versioned> RestResponse<V> create(
      Things<I, T, V> things, Function<Actor, T> act) {
    return once.answer(() -> created(things, act.apply(call.actor())));
  }

  /**
   * Changes a thing so that another comes out of it.
   *
   * @param pathOf where the new one is read
   */
  public <I, T extends Versioned, N extends Record> RestResponse<N> bear(
      Things<I, T, ? extends Versioned> things, I id, Birth<T, N> act, Function<N, String> pathOf) {
    things.admit(id);
    return once.answer(() -> {
      T thing = things.locked(id);
      call.expectVersion(thing.version());
      N born = act.perform(thing, call.actor());
      entities.flush();
      return Answer.created(pathOf.apply(born), born);
    });
  }

  /** Shows a thing to whoever may know of it. */
  public <I, T extends Versioned, V extends Versioned> RestResponse<V> read(
      Things<I, T, V> things, I id) {
    things.admit(id);
    return Answer.read(things.view(id));
  }

  private <I, T extends Versioned, V extends Versioned> Answer<V> created(
      Things<I, T, V> things, T thing) {
    entities.flush();
    I id = things.idOf(thing);
    return Answer.created(things.pathOf(id), things.view(id)).version(thing.version());
  }

  private <I, T extends Versioned, V extends Versioned> Answer<V> changed(
      Things<I, T, V> things, I id, Consumer<T> act) {
    T thing = things.locked(id);
    call.expectVersion(thing.version());
    act.accept(thing);
    entities.flush(); // the version grows with it
    return Answer.ok(things.view(id)).version(thing.version());
  }
}
