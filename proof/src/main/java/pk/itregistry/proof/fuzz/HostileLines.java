package pk.itregistry.proof.fuzz;

import static pk.itregistry.proof.fuzz.Nearly.pick;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/** Request lines and framing that two servers could read in two ways, or none at all. */
final class HostileLines implements Attack.Arsenal {
  // As the gateway has it: no longer, and with no other characters in the query.
  private static final int LONGEST_PASSED = 4000;
  private static final Pattern PASSED =
      Pattern.compile("([A-Za-z0-9/._~!$&'()*+,=:@;?\\[\\]-]++|%[0-9A-Fa-f]{2})*+");

  private static final List<String> IN_PATH =
      List.of(
          "%00",
          "%2F",
          "%2f..%2f",
          "/..",
          "/.",
          "//",
          "/%2e%2e",
          ";a=b",
          "%5c",
          "\\",
          "%25%32%46",
          "%c0%af",
          "%",
          "%zz",
          "%1",
          "?",
          "#",
          "|",
          "^",
          "`",
          "\u00e9",
          "%EF%BB%BF",
          "..;",
          "*",
          "/",
          "%0d%0aX:1",
          "%20",
          "+",
          "@",
          "~",
          "$",
          "%u0041",
          "...",
          "/./",
          "\t");
  private static final List<String> QUERIES =
      List.of(
          "?",
          "??",
          "?%",
          "?%00",
          "?a[b]=c",
          "?a=b=c&&&",
          "?=",
          "?&",
          "?%FF%FE",
          "?a;b",
          "?a|b",
          "?#",
          "?limit[]=1",
          "?limit=1&limit=2",
          "?cursor=",
          "?%F0%9F%98%80=1",
          "?a b",
          "?\u00e9",
          "?\"<>");
  private static final List<String> TARGETS =
      List.of(
          "*",
          "http://localhost/registry/v1/register",
          "//evil.example/",
          "localhost:80",
          "registry/v1/register",
          "/",
          "/q/health/../metrics",
          "/q/metrics",
          "/q/dev",
          "/q/openapi",
          "/registry/v1",
          "/registry/v2/register",
          "/exports/v1/../../incentives/v1/schemes",
          "");
  private static final List<String> METHODS =
      List.of(
          "TRACE",
          "PATCH",
          "DELETE",
          "OPTIONS",
          "HEAD",
          "CONNECT",
          "get",
          "Get",
          "FOO",
          "PROPFIND",
          "G\u00cbT",
          "X".repeat(3000),
          "PRI",
          "PUT",
          "POST",
          "GET");
  private static final List<String> VERSIONS =
      List.of(
          "HTTP/1.0",
          "HTTP/0.9",
          "HTTP/2.0",
          "HTTP/3",
          "HTTP/1.9",
          "HTTP/1.1.1",
          "http/1.1",
          "",
          "FTP/1.1",
          "HTTP/99999999999.1",
          "HTTP/1,1",
          "HTTP /1.1");
  private static final List<String> LENGTHS =
      List.of(
          "-1",
          "+5",
          "0x10",
          "1e3",
          "99999999999999999999",
          "9223372036854775807",
          "",
          "five",
          "5, 5",
          "5,6",
          " 5 5",
          "00000000000000000005");
  private static final List<String> CODINGS =
      List.of(
          "gzip",
          "identity",
          "chunked, gzip",
          "gzip, chunked",
          "chunked, chunked",
          "x",
          "",
          "\tchunked",
          "chunked;q=1",
          "CHUNKED");
  private static final List<String> CHUNKS =
      List.of(
          "5\r\nhello\r\n0\r\n\r\n",
          "-1\r\n",
          "zz\r\n",
          "ffffffffffffffff\r\nx",
          "5;a=b\r\nhello\r\n0\r\n\r\n",
          "5\nhello\n0\n\n",
          "0\r\nX-Trailer: 1\r\n\r\n",
          "5\r\nhel",
          "0005\r\nhello\r\n0\r\n\r\n",
          "1;" + "e".repeat(20_000) + "\r\nx\r\n0\r\n\r\n",
          "0\r\n" + "T: x\r\n".repeat(5000) + "\r\n");

  @Override
  public Map<String, Attack> attacks() {
    Map<String, Attack> attacks = new LinkedHashMap<>();
    attacks.put("path trick", HostileLines::path);
    attacks.put("query trick", (s, r) -> query(s, pick(r, QUERIES)));
    attacks.put("odd target", (s, r) -> target(s, pick(r, TARGETS)));
    attacks.put(
        "long path", (s, r) -> target(s, base(s) + "/" + "p".repeat(3000 + r.nextInt(9000))));
    attacks.put("long query", (s, r) -> query(s, "?q=" + "p".repeat(3000 + r.nextInt(9000))));
    attacks.put("many queries", (s, r) -> query(s, "?a=1" + "&limit=1".repeat(400)));
    attacks.put("odd method", HostileLines::method);
    attacks.put("odd version", HostileLines::version);
    attacks.put("odd length", HostileLines::length);
    attacks.put("wrong length", HostileLines::wrongLength);
    attacks.put("two lengths", HostileLines::twoLengths);
    attacks.put("length and chunks", HostileLines::lengthAndChunks);
    attacks.put("odd transfer coding", HostileLines::coding);
    attacks.put("odd chunks", HostileLines::chunks);
    attacks.put("hardly a request", HostileLines::noise);
    return attacks;
  }

  private static String base(Shot shot) {
    return shot.target.replaceFirst("\\?.*", "");
  }

  private static void target(Shot shot, String target) {
    shot.target = target;
    shot.outside = true;
    shot.mayBeClosed = true;
  }

  /** What the gateway lets pass is a request to the operation still, and is judged as one. */
  private static void query(Shot shot, String query) {
    String target = base(shot) + query;
    if (target.length() <= LONGEST_PASSED && PASSED.matcher(query).matches()) {
      shot.target = target;
    } else {
      target(shot, target);
    }
  }

  private static void path(Shot shot, RandomGenerator random) {
    String path = base(shot);
    int at = 1 + random.nextInt(path.length());
    target(shot, path.substring(0, at) + pick(random, IN_PATH) + path.substring(at));
  }

  private static void method(Shot shot, RandomGenerator random) {
    shot.method = pick(random, METHODS);
    shot.mayBeClosed = true;
    shot.outside = !shot.method.equals(shot.operation.method());
  }

  private static void version(Shot shot, RandomGenerator random) {
    shot.version = pick(random, VERSIONS);
    shot.outside = true;
    shot.otherVersion = true;
    shot.mayBeClosed = true;
  }

  private static byte[] some(Shot shot) {
    return shot.body == null ? "{}".getBytes(StandardCharsets.UTF_8) : shot.body;
  }

  /** From here on the bytes are framed by the attack alone. */
  private static Shot framed(Shot shot, byte[] body) {
    shot.framed = true;
    shot.mayBeClosed = true;
    shot.cutShort = true;
    return shot.with("Content-Type", "application/json").body(body);
  }

  private static void length(Shot shot, RandomGenerator random) {
    framed(shot, some(shot)).header("Content-Length", pick(random, LENGTHS));
  }

  private static void wrongLength(Shot shot, RandomGenerator random) {
    byte[] body = some(shot);
    int wrong = random.nextBoolean() ? body.length + 1 + random.nextInt(900) : body.length / 2;
    framed(shot, body).header("Content-Length", Integer.toString(wrong));
  }

  private static void twoLengths(Shot shot, RandomGenerator random) {
    byte[] body = some(shot);
    framed(shot, body)
        .header("Content-Length", Integer.toString(body.length))
        .header("Content-Length", Integer.toString(body.length + random.nextInt(3)));
  }

  private static void lengthAndChunks(Shot shot, RandomGenerator random) {
    framed(shot, pick(random, CHUNKS).getBytes(StandardCharsets.ISO_8859_1))
        .header("Content-Length", "6")
        .header("Transfer-Encoding", "chunked");
  }

  private static void coding(Shot shot, RandomGenerator random) {
    framed(shot, pick(random, CHUNKS).getBytes(StandardCharsets.ISO_8859_1))
        .header("Transfer-Encoding", pick(random, CODINGS));
  }

  private static void chunks(Shot shot, RandomGenerator random) {
    framed(shot, pick(random, CHUNKS).getBytes(StandardCharsets.ISO_8859_1))
        .header("Transfer-Encoding", "chunked");
  }

  private static void noise(Shot shot, RandomGenerator random) {
    byte[] noise = new byte[1 + random.nextInt(300)];
    random.nextBytes(noise);
    List<byte[]> kinds =
        List.of(
            noise,
            text("\r\n".repeat(2000)),
            text("\n\n"),
            text("GET /registry/v1/register\r\n\r\n"),
            text("GET  /registry/v1/register  HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n"),
            text("GET /registry/v1/register HTTP/1.1\nHost: x\nConnection: close\n\n"),
            text("GET /registry/v1/register HTTP/1.1\r\nHost: x\r\nno colon\r\n\r\n"),
            text("GET /registry/v1/register HTTP/1.1\r\nHost"),
            text("\u0016\u0003\u0001\u0002\u0000\u0001\u0000\u0001\u00fc\u0003\u0003"),
            text("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n"),
            text("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n"));
    shot.raw = pick(random, kinds);
    shot.outside = true;
    shot.mayBeClosed = true;
    shot.otherVersion = true;
    shot.cutShort = true;
  }

  private static byte[] text(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }
}
