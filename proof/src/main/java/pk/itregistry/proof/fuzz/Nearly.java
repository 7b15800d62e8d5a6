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
    slips.put("bad day", inText((text, random) -> pick(random, Bad.DAYS)));
    slips.put("bad amount", inText((text, random) -> pick(random, Bad.AMOUNTS)));
    slips.put("bad code", inText((text, random) -> pick(random, Bad.CODES)));
    slips.put("list of many", inBody(Nearly::many));
    slips.put("not an object", (shot, random) -> replace(shot, pick(random, Bad.BODIES)));
    slips.put("bad id", Nearly::badId);
    slips.put("bad limit", (shot, random) -> query(shot, "limit", pick(random, Bad.LIMITS)));
    slips.put("bad cursor", (shot, random) -> query(shot, "cursor", pick(random, Bad.CURSORS)));
    slips.put("bad query value", Nearly::badQuery);
    slips.put("unknown query", (shot, random) -> query(shot, "no-such", "1"));
    slips.put("no key", (shot, random) -> drop(shot, "Idempotency-Key"));
    slips.put("bad key", header("Idempotency-Key", List.of("", " ", "a b", "k".repeat(129), "é")));
    slips.put("no version", (shot, random) -> drop(shot, "If-Match"));
    slips.put("bad version", header("If-Match", Bad.VERSIONS));
    slips.put("bad consistency token", (shot, random) -> consistency(shot, random));
    slips.put("no media type", (shot, random) -> drop(shot, "Content-Type"));
    slips.put("bad media type", header("Content-Type", Bad.TYPES));
    slips.put("not acceptable", header("Accept", Bad.ACCEPTS));
    slips.put("no token", (shot, random) -> shot.asNobody() == shot);
    slips.put("token expired", (shot, random) -> shot.as(Tokens.SHORT_LIVED) == shot);
    slips.put("token for another", (shot, random) -> shot.as(Tokens.FOREIGN) == shot);
    names = List.copyOf(slips.keySet());
  }

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
    List<String> names = shot.operation.template().names();
    if (names.isEmpty()) {
      return false;
    }
    List<String> ids = new ArrayList<>(shot.operation.valuesIn(shot.target).orElse(names));
    ids.set(random.nextInt(ids.size()), pick(random, Bad.IDS));
    shot.target = shot.operation.template().with(ids);
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
