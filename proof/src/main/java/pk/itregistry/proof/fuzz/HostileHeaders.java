package pk.itregistry.proof.fuzz;

import static pk.itregistry.proof.fuzz.Nearly.pick;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

/** Headers that lie, repeat themselves, never end or were not meant for us. */
final class HostileHeaders implements Attack.Arsenal {
  private static final List<String> OURS =
      List.of("If-Match", "Idempotency-Key", "Consistency-Token", "Accept", "Content-Type");
  private static final List<String> ODD =
      List.of(
          "\u00e9\u00ff",
          "\t",
          "a\tb",
          "\"",
          "\\",
          "=?utf-8?b?eA==?=",
          "%00",
          "${jndi:ldap://x}",
          "'; --",
          "{}",
          "null",
          "0",
          "-1",
          "1e9999999",
          "9".repeat(400),
          ",,,,",
          ";;;=",
          "*",
          "(comment)",
          "x".repeat(3000));
  private static final List<String> TOKENS =
      List.of(
          "Basic b3duZXI6eA==",
          "Bearer",
          "Bearer ",
          "Bearer  x",
          "bearer x.y.z",
          "Negotiate x",
          "Bearer x y z",
          "Bearer " + "a".repeat(9000),
          "Bearer ..",
          "Bearer e30.e30.e30",
          "DPoP x",
          "Bearer eyJhbGciOiJub25lIn0.eyJzdWIiOiJvd25lciJ9.",
          "Bearer \u00e9",
          "x");
  private static final List<String> RANGES =
      List.of("bytes=0-1", "bytes=-1", "bytes=9-1", "bytes=0-0,1-1,2-2", "lines=1-2", "x");
  private static final Map<String, String> NOT_FOR_US =
      Map.ofEntries(
          Map.entry("X-Forwarded-For", "127.0.0.1"), Map.entry("X-Forwarded-Host", "evil.example"),
          Map.entry("X-Forwarded-Proto", "gopher"), Map.entry("Forwarded", "for=;;;=,,host=\""),
          Map.entry("X-HTTP-Method-Override", "DELETE"), Map.entry("X-Original-URL", "/q/health"),
          Map.entry("Origin", "null"), Map.entry("Cookie", "q_session=" + "c".repeat(4000)),
          Map.entry("Accept-Encoding", "gzip;q=x, *;q=0"), Map.entry("Accept-Charset", "utf-99"),
          Map.entry("Accept-Language", "xx;q=9"), Map.entry("If-None-Match", "\"\",*"),
          Map.entry("If-Modified-Since", "yesterday"), Map.entry("Max-Forwards", "-1"),
          Map.entry("traceparent", "00-0-0-zz"), Map.entry("tracestate", "=,=,="),
          Map.entry("Content-Encoding", "x"), Map.entry("Trailer", "Content-Length"),
          Map.entry("TE", "trailers, deflate"), Map.entry("X-Internal-Caller", "admin"),
          Map.entry("Content-MD5", "x"), Map.entry("Via", "x".repeat(2000)));

  @Override
  public Map<String, Attack> attacks() {
    Map<String, Attack> attacks = new LinkedHashMap<>();
    attacks.put("odd header of ours", (s, r) -> s.with(pick(r, OURS), pick(r, ODD)));
    attacks.put("header of ours twice", HostileHeaders::twice);
    attacks.put("header not for us", HostileHeaders::notForUs);
    attacks.put("odd authorization", (s, r) -> s.with("Authorization", pick(r, TOKENS)));
    attacks.put("two authorizations", (s, r) -> s.header("Authorization", pick(r, TOKENS)));
    attacks.put("range", (s, r) -> s.header("Range", pick(r, RANGES)));
    attacks.put("many headers", (s, r) -> many(s, 400));
    attacks.put("long header", (s, r) -> s.header("X-Long", "x".repeat(11_000 + r.nextInt(4000))));
    attacks.put("very long header", (s, r) -> closable(s).header("X-Long", "x".repeat(90_000)));
    attacks.put("control in header", HostileHeaders::control);
    attacks.put("odd header name", HostileHeaders::oddName);
    attacks.put("odd host", HostileHeaders::host);
    attacks.put("expectation", (s, r) -> s.header("Expect", pick(r, EXPECTATIONS)));
    attacks.put("upgrade", HostileHeaders::upgrade);
    attacks.put("odd connection", (s, r) -> s.with("Connection", pick(r, CONNECTIONS)));
    return attacks;
  }

  private static final List<String> EXPECTATIONS = List.of("100-continue", "200-ok", "", "x");
  private static final List<String> CONNECTIONS =
      List.of(
          "close, Authorization", "close, Host, Content-Length", "close, ,,", "close, x-\u00e9");

  private static Shot closable(Shot shot) {
    shot.mayBeClosed = true;
    return shot;
  }

  private static void twice(Shot shot, RandomGenerator random) {
    String name = pick(random, OURS);
    shot.header(name, "x").header(name, pick(random, ODD));
  }

  private static void notForUs(Shot shot, RandomGenerator random) {
    NOT_FOR_US.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .filter(header -> random.nextInt(4) == 0)
        .forEach(header -> shot.header(header.getKey(), header.getValue()));
  }

  private static void many(Shot shot, int count) {
    for (int i = 0; i < count; i++) {
      shot.header("X-Many-" + i, "value " + i);
    }
  }

  private static void control(Shot shot, RandomGenerator random) {
    int[] controls = {0, 1, 8, 11, 12, 13, 27, 127};
    closable(shot)
        .header("X-Control", "a" + (char) controls[random.nextInt(controls.length)] + "b");
  }

  private static void oddName(Shot shot, RandomGenerator random) {
    List<String> names =
        List.of(
            "X Y", "", "X\tY", "X-\u00e9", "X:", "(x)", " Folded", "\tFolded", "X\u0000Y", "{}");
    closable(shot).header(pick(random, names), "1");
  }

  private static void host(Shot shot, RandomGenerator random) {
    closable(shot);
    List<String> hosts =
        List.of(
            "evil.example", "127.0.0.1:1", "a b", "", "[::1", "host:99999", "x@y", "\u00e9", "a/b");
    switch (random.nextInt(3)) {
      case 0 -> shot.without("Host");
      case 1 -> shot.header("Host", pick(random, hosts));
      default -> shot.with("Host", pick(random, hosts));
    }
  }

  private static void upgrade(Shot shot, RandomGenerator random) {
    shot.with("Connection", pick(random, List.of("Upgrade", "Upgrade, HTTP2-Settings", "close")));
    shot.header("Upgrade", pick(random, List.of("websocket", "h2c", "TLS/1.0", "x")));
    shot.header("Sec-WebSocket-Key", "dGhlIHNhbXBsZSBub25jZQ==")
        .header("HTTP2-Settings", "AAMAAAB");
    shot.header("Sec-WebSocket-Version", "13");
  }
}
