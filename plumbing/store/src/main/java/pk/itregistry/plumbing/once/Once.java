package pk.itregistry.plumbing.once;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.ws.rs.core.MediaType;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jboss.resteasy.reactive.RestResponse;
import pk.itregistry.kernel.problem.CommonProblem.IdempotencyKeyInFlight;
import pk.itregistry.kernel.problem.CommonProblem.IdempotencyKeyReused;
import pk.itregistry.kernel.problem.Refused;
import pk.itregistry.plumbing.access.Call;
import pk.itregistry.plumbing.access.Caller;
import pk.itregistry.plumbing.access.Idempotent;
import pk.itregistry.plumbing.audit.Audit;
import pk.itregistry.plumbing.database.Database;
import pk.itregistry.plumbing.database.Database.Both;
import pk.itregistry.plumbing.digest.Sha256;
import pk.itregistry.plumbing.event.ConsistencyToken;
import pk.itregistry.plumbing.event.Outbox;
import pk.itregistry.plumbing.http.Answer;
import pk.itregistry.plumbing.http.Body;

/**
 * A write that takes effect once. It owns the transaction and the use case joins it; the answer of
 * a 2xx, its audit entry and the events' ids are kept in that same transaction, so that a retry
 * with the same key gets the first answer, whatever died in between. A refusal keeps nothing: the
 * key is free for the corrected body.
 */
@ApplicationScoped
public class Once {
  private final Call call;
  private final Database database;
  private final EntityManager entities;
  private final ObjectMapper json;
  private final Audit audit;
  private final Outbox outbox;

  Once(
      Call call,
      Database database,
      EntityManager entities,
      ObjectMapper json,
      Audit audit,
      Outbox outbox) {
    this.call = call;
    this.database = database;
    this.entities = entities;
    this.json = json;
    this.audit = audit;
    this.outbox = outbox;
  }

  private record Kept(String payload, int status, String headers, String body) {}

  /** Answers a write that has a body. */
  public <V> RestResponse<V> answer(Body<?> body, Supplier<Answer<V>> act) {
    return answer(body.sha256(), act);
  }

  /** Answers a write without a body: its path is what a retry must repeat. */
  public <V> RestResponse<V> answer(Supplier<Answer<V>> act) {
    return answer(Sha256.hex(call.path()), act);
  }

  /** Answers a write whose payload's SHA-256, in hex, is known. */
  public <V> RestResponse<V> answer(String payload, Supplier<Answer<V>> act) {
    String key = call.idempotencyKey();
    byte[] scope = scope();
    return QuarkusTransaction.requiringNew().call(() -> inTransaction(scope, key, payload, act));
  }

  /**
   * Answers a write for which something has to be made ready first that no transaction should wait
   * for, such as a document put away. Nothing is made ready for a retry.
   */
  public <R, V> RestResponse<V> answer(
      String payload, Supplier<R> ready, Function<R, Answer<V>> act) {
    String key = call.idempotencyKey();
    byte[] scope = scope();
    Optional<Kept> kept = QuarkusTransaction.requiringNew().call(() -> lockAndFind(scope, key));
    if (kept.isPresent()) {
      return replay(kept.get(), payload);
    }
    R made = ready.get();
    return answer(payload, () -> act.apply(made));
  }

  private <V> RestResponse<V> inTransaction(
      byte[] scope, String key, String payload, Supplier<Answer<V>> act) {
    Optional<Kept> kept = lockAndFind(scope, key);
    if (kept.isPresent()) {
      return replay(kept.get(), payload);
    }
    Answer<V> answer = act.get();
    entities.flush();
    Optional<String> token = ConsistencyToken.of(outbox.announcedHere());
    if (token.isPresent()) {
      answer = answer.with(ConsistencyToken.HEADER, token.get());
    }
    String body = write(answer.view() == null ? Map.of() : answer.view());
    keep(scope, key, payload, answer, body);
    audit.record(act(), payload, answer.status());
    database.catchUp();
    return respond(answer.status(), answer.headers(), body);
  }

  private <V> RestResponse<V> replay(Kept kept, String payload) {
    if (!kept.payload().equals(payload)) {
      throw new Refused(new IdempotencyKeyReused());
    }
    Map<String, String> headers = new LinkedHashMap<>(readHeaders(kept.headers()));
    headers.put("Idempotency-Replayed", "true");
    return respond(kept.status(), headers, kept.body());
  }

  // What is kept is the view as JSON already: the first answer and its replays are the same text.
  @SuppressWarnings("unchecked")
  private static <V> RestResponse<V> respond(int status, Map<String, String> headers, String body) {
    RestResponse.ResponseBuilder<Object> response =
        RestResponse.ResponseBuilder.create(status, null)
            .entity(body)
            .type(MediaType.APPLICATION_JSON_TYPE);
    headers.forEach(response::header);
    return (RestResponse<V>) response.build();
  }

  private Audit.Act act() {
    Caller caller = call.caller();
    return new Audit.Act(
        call.operationId(), caller.actor(), caller.client().value(), call.path(), call.traceId());
  }

  /** The key means something only for this caller and this operation on this path. */
  private byte[] scope() {
    Caller caller = call.caller();
    return Sha256.of(
        String.join(
            "\n",
            caller.issuer(),
            caller.client().value(),
            caller.subject(),
            call.operationId(),
            call.path()));
  }

  // The lock is tried, not waited for: a second request with the key is told at once that the first
  // is running. Two statements: the second's snapshot must see what the lock's last holder kept.
  private Optional<Kept> lockAndFind(byte[] scope, String key) {
    byte[] both = Sha256.of(new String(scope, StandardCharsets.ISO_8859_1) + key);
    Both<Boolean, Kept> found =
        database.both(
            "SELECT pg_try_advisory_xact_lock(?);"
                + "SELECT payload, status, headers, body FROM idempotent_answer"
                + " WHERE scope = ? AND key = ?",
            row -> row.getBoolean(1),
            row -> new Kept(row.getString(1), row.getInt(2), row.getString(3), row.getString(4)),
            ByteBuffer.wrap(both).getLong(),
            scope,
            key);
    if (!found.first().orElseThrow()) {
      throw new Refused(new IdempotencyKeyInFlight());
    }
    return found.second();
  }

  private void keep(byte[] scope, String key, String payload, Answer<?> answer, String body) {
    boolean forEver = call.operation().getAnnotation(Idempotent.class).forEver();
    database.later(
        "INSERT INTO idempotent_answer (scope, key, payload, status, headers, body, kept_until)"
            + " VALUES (?, ?, ?, ?, ?, ?, CASE WHEN ? THEN NULL"
            + " ELSE now() + interval '30 days' END)",
        scope,
        key,
        payload,
        answer.status(),
        write(answer.headers()),
        body,
        forEver);
  }

  private String write(Object view) {
    try {
      return json.writeValueAsString(view);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("an answer cannot be written", e);
    }
  }

  private Map<String, String> readHeaders(String kept) {
    try {
      return json.readValue(kept, new TypeReference<Map<String, String>>() {});
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a kept answer cannot be read", e);
    }
  }
}
