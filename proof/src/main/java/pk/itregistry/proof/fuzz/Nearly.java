package pk.itregistry.proof.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import pk.itregistry.proof.fuzz.Shot.Kind;

/** Requests with exactly one thing wrong. */
final class Nearly {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  /** Makes one thing wrong; false where there is no such thing to make wrong. */
  @FunctionalInterface
  private interface Slip {
    boolean make(Shot shot, RandomGenerator random);
  }

  private final Map<String, Slip> slips = new LinkedHashMap<>();
  private final List<String> names;

  Nearly() {
    slips.put("field missing", inBody((object, name, random) -> object.remove(name)));
    slips.put("field null", inBody((object, name, random) -> object.putNull(name)));
    slips.put("field unknown", inBody((object, name, random) -> object.put(name + "X", "1")));
    slips.put("field of another type", inBody(Nearly::otherType));
    slips.put("text empty", inText((text, random) -> ""));
    slips.put("text blank", inText((text, random) -> " \t "));
    slips.put("text too long", inText((text, random) -> "x".repeat(length(random))));
    slips.put("text cut", inText((text, random) -> text.substring(0, text.length() / 2)));
    slips.put("text one longer", inText((text, random) -> text + "9"));
    slips.put("text padded", inText((text, random) -> " " + text + " "));
    slips.put(
        "text in lower case", inText((text, random) -> text.toLowerCase(java.util.Locale.ROOT)));
    slips.put(
        "text of another alphabet", inText((text, random) -> "\u06f1\u06f2\u06f3 \u0627\u0628"));
    slips.put("off the enum", inText((text, random) -> "NO_SUCH_" + random.nextInt(9)));
    slips.put("bad day", inText((text, random) -> pick(random, BAD_DAYS)));
    slips.put("bad amount", inText((text, random) -> pick(random, BAD_AMOUNTS)));
    slips.put("bad code", inText((text, random) -> pick(random, BAD_CODES)));
    slips.put("list of many", inBody(Nearly::many));
    slips.put("not an object", (shot, random) -> replace(shot, pick(random, NO_OBJECTS)));
    slips.put("bad id", Nearly::badId);
    slips.put("bad limit", (shot, random) -> query(shot, "limit", pick(random, BAD_LIMITS)));
    slips.put("bad cursor", (shot, random) -> query(shot, "cursor", pick(random, BAD_CURSORS)));
    slips.put("bad query value", Nearly::badQuery);
    slips.put("unknown query", (shot, random) -> query(shot, "no-such", "1"));
    slips.put("no key", (shot, random) -> drop(shot, "Idempotency-Key"));
    slips.put("bad key", header("Idempotency-Key", List.of("", " ", "a b", "k".repeat(129), "é")));
    slips.put("no version", (shot, random) -> drop(shot, "If-Match"));
    slips.put("bad version", header("If-Match", BAD_VERSIONS));
    slips.put("bad consistency token", (shot, random) -> consistency(shot, random));
    slips.put("no media type", (shot, random) -> drop(shot, "Content-Type"));
    slips.put("bad media type", header("Content-Type", BAD_TYPES));
    slips.put("not acceptable", header("Accept", BAD_ACCEPTS));
    slips.put("no token", (shot, random) -> shot.asNobody() == shot);
    slips.put("token expired", (shot, random) -> shot.as("short-lived") == shot);
    slips.put("token for another", (shot, random) -> shot.as("foreign-audience") == shot);
    names = List.copyOf(slips.keySet());
  }

  private static final List<String> BAD_DAYS =
      List.of(
          "2026-02-30",
          "2026-13-01",
          "0000-00-00",
          "-0001-01-01",
          "9999-12-31",
          "1.1.2026",
          "2026-11-23T00:00:00Z",
          "+10000-01-01",
          "2026-1-1",
          "999999999-12-31");
  private static final List<String> BAD_AMOUNTS =
      List.of(
          "-1",
          "-0.00",
          "0",
          "1e5",
          "1E9999999",
          "1e-9999999",
          "NaN",
          "00012",
          "1.123456789",
          "99999999999999999999",
          "9".repeat(400),
          "1,5",
          "0x10",
          "٣",
          ".5",
          "5.",
          "+1");
  private static final List<String> BAD_CODES =
      List.of(
          "0198c1f2-6f3e-7a51-9d42-0a1b2c3d4e5f",
          "00000000-0000-0000-0000-000000000000",
          "PK00XXXX0000000000000000",
          "ZZ",
          "usd",
          "0000000-0",
          "2026-99",
          "2026-Q9",
          "../../etc");
  private static final List<String> NO_OBJECTS =
      List.of(
          "",
          "null",
          "[]",
          "[{}]",
          "\"text\"",
          "1",
          "true",
          "{",
          "{\"a\":",
          "{}{}",
          "{} x",
          "{'a':1}",
          "{a:1}",
          "{\"a\":1,}",
          "// c\n{}",
          "NaN");
  private static final List<String> BAD_LIMITS =
      List.of("0", "-1", "201", "abc", "1e9", "", "%20", "99999999999", "1.0", "%00", "1&limit=2");
  private static final List<String> BAD_CURSORS =
      List.of(
          "x",
          "%3D%3D",
          "e30",
          "eyJhZnRlciI6MX0",
          "A".repeat(3000),
          "%F0%9F%98%80",
          "%00",
          "AAAAAAAAAAAAAAAAAAAAAA",
          "-1",
          "'",
          "%25");
  private static final List<String> BAD_IDS =
      List.of(
          "1",
          "null",
          "00000000-0000-0000-0000-000000000000",
          "x".repeat(500),
          "%20",
          "%C0%80",
          "0198c1f2-6f3e-7a51-9d42",
          "0198C1F2-6F3E-7A51-9D42-0A1B2C3D4E5F",
          "%F0%9F%98%80",
          "-1",
          "0198c1f2-6f3e-7a51-9d42-0a1b2c3d4e5f0",
          "%ED%A0%80",
          "'%20or%201=1",
          "{firm}",
          "~");
  private static final List<String> BAD_VERSIONS =
      List.of(
          "", "*", "3", "W/\"3\"", "\"-1\"", "\"9999999999999999999\"", "\"1\", \"2\"", "\"x\"");
  private static final List<String> BAD_TYPES =
      List.of(
          "text/plain",
          "application/xml",
          "application/json;charset=utf-16",
          "json",
          "a/b/c",
          "application/json; charset=\"",
          "*/*",
          "application/x-www-form-urlencoded",
          ";",
          "/",
          "multipart/form-data; boundary=x",
          "application/problem+json",
          "application/*");
  private static final List<String> BAD_ACCEPTS =
      List.of(
          "text/html",
          "application/xml",
          "*/*;q=0",
          "json",
          ";;",
          "application/json;q=x",
          "/",
          "a/b/c",
          "application/json;q=99",
          "*",
          "image/*, text/plain;q=0.5");

  Shot of(Shot shot, RandomGenerator random) {
    for (int tries = 0; tries < 12; tries++) {
      String name = pick(random, names);
      Slip slip = slips.get(name);
      if (slip != null && slip.make(shot, random)) {
        return shot.called(Kind.NEARLY, name);
      }
    }
    shot.asNobody();
    return shot.called(Kind.NEARLY, "no token");
  }

  /** A change of one field of an object somewhere in the body. */
  @FunctionalInterface
  private interface Change {
    void make(ObjectNode object, String name, RandomGenerator random);
  }

  /** A change of one text. */
  @FunctionalInterface
  private interface Rewriting {
    String of(String text, RandomGenerator random);
  }

  private static Slip inBody(Change change) {
    return (shot, random) -> {
      JsonNode tree =
          shot.operation.hasBody() && shot.body != null ? bodyOf(shot) : JSON.nullNode();
      List<ObjectNode> objects = new ArrayList<>();
      collect(tree, objects);
      objects.removeIf(ObjectNode::isEmpty);
      if (objects.isEmpty()) {
        return false;
      }
      ObjectNode one = objects.get(random.nextInt(objects.size()));
      change.make(
          one, pick(random, one.properties().stream().map(Map.Entry::getKey).toList()), random);
      shot.body(tree.toString());
      return true;
    };
  }

  private static Slip inText(Rewriting rewriting) {
    return inBody((object, name, random) ->
        object.put(name, rewriting.of(object.path(name).asText(), random)));
  }

  private static JsonNode bodyOf(Shot shot) {
    return Json.tree(
        new String(
            java.util.Objects.requireNonNull(shot.body), java.nio.charset.StandardCharsets.UTF_8));
  }

  private static void collect(JsonNode node, List<ObjectNode> objects) {
    if (node instanceof ObjectNode object) {
      objects.add(object);
    }
    node.forEach(inner -> collect(inner, objects));
  }

  private static void otherType(ObjectNode object, String name, RandomGenerator random) {
    List<JsonNode> others =
        List.of(
            JSON.numberNode(1),
            JSON.booleanNode(true),
            JSON.textNode("1"),
            JSON.objectNode(),
            JSON.arrayNode(),
            JSON.arrayNode().addNull(),
            JSON.numberNode(1.5),
            JSON.objectNode().put("a", 1),
            JSON.arrayNode().add("x"));
    object.set(name, others.get(random.nextInt(others.size())));
  }

  private static void many(ObjectNode object, String name, RandomGenerator random) {
    ArrayNode many = JSON.arrayNode();
    JsonNode one = object.path(name).isArray() ? object.path(name).path(0) : object.path(name);
    for (int i = 0; i < 5001; i++) {
      many.add(one.isMissingNode() ? JSON.objectNode() : one);
    }
    object.set(name, many);
  }

  private static boolean replace(Shot shot, String body) {
    if (!shot.operation.hasBody()) {
      return false;
    }
    shot.body(body);
    return true;
  }

  private static boolean badId(Shot shot, RandomGenerator random) {
    List<String> names = shot.operation.pathParameters();
    if (names.isEmpty()) {
      return false;
    }
    List<String> ids = new ArrayList<>(shot.operation.valuesIn(shot.target).orElse(names));
    ids.set(random.nextInt(ids.size()), pick(random, BAD_IDS));
    shot.target = shot.operation.path(ids);
    return true;
  }

  private static boolean badQuery(Shot shot, RandomGenerator random) {
    List<Operation.Parameter> queries = shot.operation.queryParameters();
    return !queries.isEmpty()
        && query(
            shot,
            queries.get(random.nextInt(queries.size())).name(),
            pick(
                random, List.of("", "%00", "x", "2026-02-30", "-1", "x".repeat(3000), "%FF", "%")));
  }

  private static boolean query(Shot shot, String name, String value) {
    if (!shot.operation.method().equals("GET")) {
      return false;
    }
    shot.target = shot.target.replaceFirst("\\?.*", "") + "?" + name + "=" + value;
    return true;
  }

  private static boolean drop(Shot shot, String header) {
    int before = shot.headers.size();
    shot.without(header);
    return shot.headers.size() < before;
  }

  private static Slip header(String name, List<String> values) {
    return (shot, random) -> {
      boolean was = drop(shot, name);
      if (was) {
        shot.header(name, pick(random, values));
      }
      return was;
    };
  }

  private static boolean consistency(Shot shot, RandomGenerator random) {
    shot.header(
        "Consistency-Token",
        pick(
            random,
            List.of("x", "{}", "registry:99999999999", "AAAA", "é", "x".repeat(5000), "=")));
    return true;
  }

  private static int length(RandomGenerator random) {
    int[] lengths = {61, 101, 141, 201, 256, 1001, 2001, 4001, 70_000, 100_001};
    return lengths[random.nextInt(lengths.length)];
  }

  static <T> T pick(RandomGenerator random, List<T> from) {
    return from.get(random.nextInt(from.size()));
  }
}
