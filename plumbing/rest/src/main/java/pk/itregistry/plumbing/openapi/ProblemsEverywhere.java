package pk.itregistry.plumbing.openapi;

import java.util.List;
import java.util.Map;

/**
 * The codes that any operation may answer with a status: those of all services and of the gateway
 * before them. An operation's own ones stand with it, each with a real example.
 */
final class ProblemsEverywhere {
  static final String EXTENSION = "x-problems";

  private static final Map<String, List<String>> CODES =
      Map.ofEntries(
          Map.entry(
              "400",
              List.of(
                  "idempotency-key-missing",
                  "malformed-framing",
                  "malformed-header",
                  "malformed-host",
                  "malformed-http",
                  "malformed-json",
                  "malformed-request",
                  "malformed-target",
                  "upgrade-refused")),
          Map.entry("401", List.of("not-authenticated", "token-expired")),
          Map.entry(
              "403",
              List.of(
                  "not-allowed-own-firm",
                  "not-allowed-permission",
                  "not-allowed-role",
                  "origin-refused")),
          Map.entry("404", List.of("not-found")),
          Map.entry("405", List.of("method-not-allowed")),
          Map.entry("406", List.of("not-acceptable")),
          Map.entry("408", List.of("request-too-slow")),
          Map.entry(
              "409",
              List.of(
                  "act-not-allowed",
                  "contended",
                  "event-still-fails",
                  "idempotency-key-in-flight")),
          Map.entry("412", List.of("version-stale")),
          Map.entry("413", List.of("body-too-large")),
          Map.entry("414", List.of("target-too-long")),
          Map.entry("415", List.of("unsupported-content-coding", "unsupported-media-type")),
          Map.entry("422", List.of("idempotency-key-reused", "rule-broken")),
          Map.entry("428", List.of("version-required")),
          Map.entry("426", List.of("http-version-refused")),
          Map.entry("429", List.of("too-many-requests")),
          Map.entry("431", List.of("headers-too-large")),
          Map.entry("500", List.of("unexpected")),
          Map.entry(
              "503",
              List.of(
                  "answer-lost",
                  "authority-unavailable",
                  "not-yet-known",
                  "outcome-unknown",
                  "overloaded",
                  "service-unavailable")),
          Map.entry("504", List.of("service-too-slow")));

  private ProblemsEverywhere() {}

  static List<String> of(String status) {
    return CODES.getOrDefault(status, List.of());
  }

  static Map<String, List<String>> all() {
    return CODES;
  }
}
