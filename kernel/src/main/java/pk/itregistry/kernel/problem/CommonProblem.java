package pk.itregistry.kernel.problem;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The problems that mean the same in every service: the shared half of the catalogue. */
public sealed interface CommonProblem extends Problem {

  /** The body or a parameter is not of its form. */
  record Malformed(List<Fault> errors) implements CommonProblem {}

  /** Well-formed, but a rule says no. */
  record RuleBroken(List<Fault> errors) implements CommonProblem {}

  /** The body is not JSON, or not one JSON object. */
  record NotJson(String why) implements CommonProblem {}

  record BodyTooLarge(long limitBytes) implements CommonProblem {}

  record UnsupportedMediaType() implements CommonProblem {}

  record NotAcceptable() implements CommonProblem {}

  record MethodNotAllowed() implements CommonProblem {}

  /** No access token, or what came as one is none of this realm and audience. */
  record NotAuthenticated() implements CommonProblem {}

  /** The access token was good, and its time is over. */
  record TokenExpired(Instant at) implements CommonProblem {}

  /** Signed in, but without the role or scope that the operation asks for. */
  record MissingRole(String needed) implements CommonProblem {}

  /** May act for the firm, but not do this. */
  record MissingPermission(String needed) implements CommonProblem {}

  /** An officer who may act for the firm cannot decide on it. */
  record OwnFirm() implements CommonProblem {}

  /** No such thing, or none that this caller may know of. */
  record NotFound(String what) implements CommonProblem {}

  record IdempotencyKeyMissing() implements CommonProblem {}

  record IdempotencyKeyReused() implements CommonProblem {}

  record IdempotencyKeyInFlight() implements CommonProblem {}

  /**
   * No version was named that could be compared.
   *
   * @param how what to send instead, as a sentence
   */
  record VersionRequired(String how) implements CommonProblem {}

  record VersionStale(long current) implements CommonProblem {}

  record ActNotAllowed(String thing, String act, String state, List<String> allowed)
      implements CommonProblem {}

  /** What the Consistency-Token names has not arrived here yet. */
  record NotYetKnown() implements CommonProblem {}

  /** The copy of who may act for whom has not been heard of for too long to decide on. */
  record AuthorityUnavailable() implements CommonProblem {}

  /** A parked event cannot take effect yet; it stays parked. */
  record EventStillFails(String subject) implements CommonProblem {}

  /** Nothing was done for want of room, or because the database is away. */
  record Overloaded() implements CommonProblem {}

  /** The database broke off while it committed: the act was done whole, or not at all. */
  record OutcomeUnknown() implements CommonProblem {}

  /** Two requests met on the same rows; nothing was done. */
  record Contended() implements CommonProblem {}

  /** Our fault. The operator finds the cause by the trace id. */
  record Unexpected() implements CommonProblem {}

  @Override
  default int status() {
    return switch (this) {
      case Malformed _, NotJson _, IdempotencyKeyMissing _ -> 400;
      case NotAuthenticated _, TokenExpired _ -> 401;
      case MissingRole _, MissingPermission _, OwnFirm _ -> 403;
      case NotFound _ -> 404;
      case MethodNotAllowed _ -> 405;
      case NotAcceptable _ -> 406;
      case IdempotencyKeyInFlight _, ActNotAllowed _, Contended _, EventStillFails _ -> 409;
      case VersionStale _ -> 412;
      case BodyTooLarge _ -> 413;
      case UnsupportedMediaType _ -> 415;
      case RuleBroken _, IdempotencyKeyReused _ -> 422;
      case VersionRequired _ -> 428;
      case Unexpected _ -> 500;
      case NotYetKnown _, AuthorityUnavailable _, Overloaded _, OutcomeUnknown _ -> 503;
    };
  }

  @Override
  default String code() {
    return switch (this) {
      case Malformed _ -> "malformed-request";
      case RuleBroken _ -> "rule-broken";
      case NotJson _ -> "malformed-json";
      case BodyTooLarge _ -> "body-too-large";
      case UnsupportedMediaType _ -> "unsupported-media-type";
      case NotAcceptable _ -> "not-acceptable";
      case MethodNotAllowed _ -> "method-not-allowed";
      case NotAuthenticated _ -> "not-authenticated";
      case TokenExpired _ -> "token-expired";
      case MissingRole _ -> "not-allowed-role";
      case MissingPermission _ -> "not-allowed-permission";
      case OwnFirm _ -> "not-allowed-own-firm";
      case NotFound _ -> "not-found";
      case IdempotencyKeyMissing _ -> "idempotency-key-missing";
      case IdempotencyKeyReused _ -> "idempotency-key-reused";
      case IdempotencyKeyInFlight _ -> "idempotency-key-in-flight";
      case VersionRequired _ -> "version-required";
      case VersionStale _ -> "version-stale";
      case ActNotAllowed _ -> "act-not-allowed";
      case NotYetKnown _ -> "not-yet-known";
      case AuthorityUnavailable _ -> "authority-unavailable";
      case EventStillFails _ -> "event-still-fails";
      case Overloaded _ -> "overloaded";
      case OutcomeUnknown _ -> "outcome-unknown";
      case Contended _ -> "contended";
      case Unexpected _ -> "unexpected";
    };
  }

  @Override
  default String title() {
    return switch (this) {
      case Malformed _ -> "The request is malformed";
      case RuleBroken _ -> "A rule does not allow this";
      case NotJson _ -> "The body is not a JSON object";
      case BodyTooLarge _ -> "The body is too large";
      case UnsupportedMediaType _ -> "The body's media type is not supported";
      case NotAcceptable _ -> "No representation is acceptable";
      case MethodNotAllowed _ -> "The method is not allowed here";
      case NotAuthenticated _ -> "A valid access token is needed";
      case TokenExpired _ -> "The access token has expired";
      case MissingRole _ -> "The caller lacks the role or scope";
      case MissingPermission _ -> "The caller lacks the permission of the firm";
      case OwnFirm _ -> "Nobody decides on their own firm";
      case NotFound _ -> "Not found";
      case IdempotencyKeyMissing _ -> "The Idempotency-Key header is missing or malformed";
      case IdempotencyKeyReused _ -> "The Idempotency-Key was used for another request";
      case IdempotencyKeyInFlight _ -> "The first request with this key is still in flight";
      case VersionRequired _ -> "The If-Match header is missing or malformed";
      case VersionStale _ -> "The thing has changed since it was read";
      case ActNotAllowed _ -> "The thing's state does not allow this act";
      case NotYetKnown _ -> "An earlier write is not known here yet";
      case AuthorityUnavailable _ -> "Who may act cannot be told at the moment";
      case EventStillFails _ -> "The parked event still fails";
      case Overloaded _ -> "The service is busy";
      case OutcomeUnknown _ -> "Whether it was done is not known";
      case Contended _ -> "Another request changed the same thing";
      case Unexpected _ -> "Something failed on our side";
    };
  }

  @Override
  default String detail() {
    return switch (this) {
      case Malformed m -> count(m.errors()) + "; errors tells where and what would be right.";
      case RuleBroken r -> count(r.errors()) + "; errors tells which rule and where.";
      case NotJson n -> n.why();
      case BodyTooLarge b -> "At most %d bytes are taken here.".formatted(b.limitBytes());
      case UnsupportedMediaType _ ->
          "Send application/json in UTF-8; a bank report is application/xml, a document"
              + " application/pdf, image/jpeg or image/png.";
      case NotAcceptable _ ->
          "Accept application/json, for a payment file application/xml, and always"
              + " application/problem+json.";
      case MethodNotAllowed _ -> "The Allow header names the methods of this path.";
      case NotAuthenticated _ ->
          "Send Authorization: Bearer with an unexpired token of this realm and audience.";
      case TokenExpired t ->
          "The access token expired at %s; get a new one and send the request again with it."
              .formatted(t.at());
      case MissingRole m -> "This operation needs " + m.needed() + ".";
      case MissingPermission m ->
          "The firm's owner can grant " + m.needed() + " under the firm's authorities.";
      case OwnFirm _ -> "You may act for this firm; another officer must do this.";
      case NotFound n -> "There is no such " + n.what() + " that you may see.";
      case IdempotencyKeyMissing _ ->
          "Send Idempotency-Key with 1 to 128 visible ASCII characters, one key per intent.";
      case IdempotencyKeyReused _ ->
          "A retry must send the same body; for another intent take a new key.";
      case IdempotencyKeyInFlight _ -> "Send the same request again in a moment.";
      case VersionRequired v -> v.how();
      case VersionStale v ->
          "Its ETag is now \"%d\"; read it again and decide anew.".formatted(v.current());
      case ActNotAllowed a ->
          "The %s is %s; %s is not possible there. Possible: %s."
              .formatted(
                  a.thing(),
                  a.state(),
                  a.act(),
                  a.allowed().isEmpty() ? "nothing" : String.join(", ", a.allowed()));
      case NotYetKnown _ -> "It is on its way; send the same request again in a moment.";
      case AuthorityUnavailable _ -> "Nothing was done. Send the same request again in a moment.";
      case EventStillFails e ->
          "The events of %s stay parked, in their order; the log tells why the first one fails."
              .formatted(e.subject());
      case Overloaded _ -> "Nothing was done. Send the same request again in a moment.";
      case OutcomeUnknown _ ->
          "It was done whole or not at all. Send the same request again, with the same"
              + " Idempotency-Key if it had one: its answer tells, and nothing is done twice.";
      case Contended _ -> "Nothing was done. Send the same request again.";
      case Unexpected _ -> "Nothing was done. Give support the traceId.";
    };
  }

  @Override
  default List<Fault> errors() {
    return List.of();
  }

  @Override
  default Optional<Duration> retryAfter() {
    return switch (this) {
      case IdempotencyKeyInFlight _, NotYetKnown _, Overloaded _, OutcomeUnknown _, Contended _ ->
          Optional.of(Duration.ofSeconds(1));
      case AuthorityUnavailable _ -> Optional.of(Duration.ofSeconds(5));
      case Malformed _,
          RuleBroken _,
          NotJson _,
          BodyTooLarge _,
          UnsupportedMediaType _,
          NotAcceptable _,
          MethodNotAllowed _,
          NotAuthenticated _,
          TokenExpired _,
          MissingRole _,
          MissingPermission _,
          OwnFirm _,
          NotFound _,
          IdempotencyKeyMissing _,
          IdempotencyKeyReused _,
          VersionRequired _,
          VersionStale _,
          ActNotAllowed _,
          EventStillFails _,
          Unexpected _ ->
          Optional.empty();
    };
  }

  private static String count(List<Fault> errors) {
    return errors.size() == 1 ? "One fault" : errors.size() + " faults";
  }
}
