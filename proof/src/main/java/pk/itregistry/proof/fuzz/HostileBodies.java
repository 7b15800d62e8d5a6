package pk.itregistry.proof.fuzz;

import static pk.itregistry.proof.fuzz.Nearly.pick;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.zip.GZIPOutputStream;

/** Bodies that no honest client sends: what a parser, a database or a number could choke on. */
final class HostileBodies implements Attack.Arsenal {
  private static final List<String> NUMBERS =
      List.of(
          "1e9999999",
          "-1e9999999",
          "1e-9999999",
          "9".repeat(400),
          "-" + "9".repeat(400),
          "0." + "3".repeat(400),
          "1E+2147483648",
          "1e400",
          "-0",
          "-0.0",
          "00",
          "1.",
          "+1",
          "9223372036854775808",
          "NaN",
          "Infinity",
          "0x7f");
  private static final List<String> ESCAPES =
      List.of(
          "\\u0000",
          "a\\u0000b",
          "\\ud800",
          "\\udc00",
          "\\udc00\\ud800",
          "x\\ud83d",
          "\\u001b[31m",
          "\\u202e\\u2066",
          "\\ufeff",
          "\\uffff",
          "\\u0085\\u2028",
          "\\b\\f\\n\\r\\t",
          "\\x00",
          "\\u12",
          "\\ud83d\\ude00",
          "a\\u0301".repeat(60));
  private static final List<String> TEXTS =
      List.of(
          "' OR '1'='1",
          "1; DROP TABLE firm; --",
          "${jndi:ldap://127.0.0.1:1/a}",
          "{{7*7}}",
          "#{7*7}",
          "<script>alert(1)</script>",
          "%s%n%d%x",
          "../../../../etc/passwd",
          "\\\\host\\share",
          "=cmd|'/c calc'!A0",
          "<!DOCTYPE a [<!ENTITY b SYSTEM 'file:///x'>]>",
          "a\r\nX-Injected: 1",
          "%00",
          "$(id)",
          "`id`",
          "{0}{1}",
          "\u0000",
          "null",
          "true");
  private static final List<String> KEYS =
      List.of(
          "__proto__",
          "constructor",
          "class",
          "@type",
          "$ref",
          "",
          "\\u0000",
          "\\ud800",
          "~1~0/",
          "k".repeat(60_000),
          "a.b",
          "🙂");

  @Override
  public Map<String, Attack> attacks() {
    Map<String, Attack> attacks = new LinkedHashMap<>();
    attacks.put("duplicate keys", HostileBodies::twice);
    attacks.put("deep arrays", (shot, r) -> field(shot, r, nested("[", "]", 10_000)));
    attacks.put("deep objects", (shot, r) -> field(shot, r, nested("{\"a\":", "}", 10_000)));
    attacks.put("deep and unclosed", (shot, r) -> json(shot, "[".repeat(10_000)));
    attacks.put("huge number", (shot, r) -> field(shot, r, pick(r, NUMBERS)));
    attacks.put("huge number in text", (shot, r) -> text(shot, r, pick(r, NUMBERS)));
    attacks.put("hostile escape", (shot, r) -> text(shot, r, pick(r, ESCAPES)));
    attacks.put("hostile text", HostileBodies::told);
    attacks.put("hostile key", HostileBodies::key);
    attacks.put("raw control characters", HostileBodies::controls);
    attacks.put("invalid UTF-8", HostileBodies::invalid);
    attacks.put("another encoding", HostileBodies::encoded);
    attacks.put("byte order mark", HostileBodies::marked);
    attacks.put("gzip said", (shot, r) -> json(shot, plain(shot)).with("Content-Encoding", "gzip"));
    attacks.put("gzip sent", HostileBodies::zipped);
    attacks.put("many keys", (shot, r) -> json(shot, manyKeys(20_000)));
    attacks.put("a megabyte of text", (shot, r) -> text(shot, r, "m".repeat(990_000)));
    attacks.put("more than is taken", (shot, r) -> text(shot, r, "m".repeat(1_100_000)));
    attacks.put("noise", HostileBodies::noise);
    return attacks;
  }

  private static String plain(Shot shot) {
    return shot.body == null || shot.body.length == 0
        ? "{\"a\": \"1\", \"b\": {\"c\": [\"2\"]}}"
        : new String(shot.body, StandardCharsets.UTF_8);
  }

  private static Shot json(Shot shot, String text) {
    return json(shot, text.getBytes(StandardCharsets.UTF_8));
  }

  private static Shot json(Shot shot, byte[] bytes) {
    return shot.with("Content-Type", "application/json").body(bytes);
  }

  private static String nested(String open, String close, int depth) {
    return open.repeat(depth) + "1" + close.repeat(depth);
  }

  /** Puts JSON, well-formed or not, where a field's value was. */
  private static void field(Shot shot, RandomGenerator random, String value) {
    JsonNode tree = Json.tree(plain(shot));
    if (tree instanceof ObjectNode object && !object.isEmpty()) {
      List<String> names = object.properties().stream().map(Map.Entry::getKey).toList();
      object.put(pick(random, names), "@@");
      json(shot, object.toString().replace("\"@@\"", value));
    } else {
      json(shot, "{\"a\": " + value + "}");
    }
  }

  private static void text(Shot shot, RandomGenerator random, String inQuotes) {
    field(shot, random, "\"" + inQuotes + "\"");
  }

  private static void told(Shot shot, RandomGenerator random) {
    JsonNode text = new com.fasterxml.jackson.databind.node.TextNode(pick(random, TEXTS));
    field(shot, random, text.toString());
  }

  private static void key(Shot shot, RandomGenerator random) {
    json(shot, "{\"" + pick(random, KEYS) + "\": 1," + plain(shot).strip().substring(1));
  }

  private static void twice(Shot shot, RandomGenerator random) {
    String body = plain(shot).strip();
    String inner = body.substring(1, body.length() - 1);
    json(shot, "{" + inner + (inner.isBlank() ? "\"a\":1,\"a\":2" : "," + inner) + "}");
  }

  private static void controls(Shot shot, RandomGenerator random) {
    text(shot, random, "" + (char) random.nextInt(32) + (char) 127 + (char) random.nextInt(32));
  }

  private static void invalid(Shot shot, RandomGenerator random) {
    byte[][] kinds = {
      {(byte) 0xc0, (byte) 0xaf},
      {(byte) 0xff},
      {(byte) 0xed, (byte) 0xa0, (byte) 0x80},
      {(byte) 0xf8, (byte) 0x88, (byte) 0x80, (byte) 0x80, (byte) 0x80},
      {(byte) 0xe2, (byte) 0x82}
    };
    text(shot, random, "§");
    byte[] whole = java.util.Objects.requireNonNull(shot.body);
    String marked = new String(whole, StandardCharsets.ISO_8859_1);
    String bad = new String(kinds[random.nextInt(kinds.length)], StandardCharsets.ISO_8859_1);
    json(shot, marked.replace("Â§", bad).getBytes(StandardCharsets.ISO_8859_1));
  }

  private static void encoded(Shot shot, RandomGenerator random) {
    List<String> names =
        List.of("UTF-16", "UTF-16LE", "UTF-16BE", "UTF-32", "UTF-32LE", "ISO-8859-1", "IBM037");
    json(shot, plain(shot).replace("a", "ä").getBytes(Charset.forName(pick(random, names))));
  }

  private static void marked(Shot shot, RandomGenerator random) {
    String marks = pick(random, List.of("\ufeff", "\ufeff\ufeff", "\ufeff ", "\ufffe"));
    json(shot, marks + plain(shot));
  }

  private static void zipped(Shot shot, RandomGenerator random) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream zip = new GZIPOutputStream(bytes)) {
      zip.write(plain(shot).getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    json(shot, bytes.toByteArray());
    if (random.nextBoolean()) {
      shot.with("Content-Encoding", pick(random, List.of("gzip", "deflate", "br", "identity")));
    }
  }

  private static String manyKeys(int count) {
    StringBuilder keys = new StringBuilder("{\"k\":0");
    for (int i = 0; i < count; i++) {
      keys.append(",\"k").append(i).append("\":").append(i);
    }
    return keys.append('}').toString();
  }

  private static void noise(Shot shot, RandomGenerator random) {
    byte[] noise = new byte[random.nextInt(2000)];
    random.nextBytes(noise);
    json(shot, noise);
  }
}
