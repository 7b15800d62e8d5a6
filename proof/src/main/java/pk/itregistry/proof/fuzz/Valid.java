package pk.itregistry.proof.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import pk.itregistry.proof.fuzz.Operation.Parameter;
import pk.itregistry.stack.access.AccessFile;
import pk.itregistry.stack.access.Callers;

/** Requests as the document asks for them, with things that exist and mostly by who may. */
final class Valid {
  private static final Callers CALLERS = AccessFile.committed().callers();

  // What must differ from one time to the next for a thing to be a new one.
  private static final Set<String> OF_EACH_ITS_OWN =
      Set.of("prcNumber", "txnRef", "invoiceNumber", "ntn", "cuin", "cprNumber", "name");

  // Its right use moves the clock of the whole system; wrong uses of it are made all the same.
  private static final Set<String> NOT_IN_EARNEST = Set.of("advanceBusinessTime");

  private final Description description;
  private final Harvest harvest;
  private final List<String> everybody;
  private final String run;
  private final List<Operation> operations;

  Valid(Description description, Harvest harvest, List<String> everybody, String run) {
    this.description = description;
    this.harvest = harvest;
    this.everybody = everybody;
    this.run = run;
    this.operations =
        description.operations().stream().filter(o -> !NOT_IN_EARNEST.contains(o.id())).toList();
  }

  Shot shot(int number, RandomGenerator random) {
    return of(operations.get(number % operations.size()), number, random);
  }

  /** Of any operation, also of those that are not used in earnest: to be made wrong. */
  Shot draft(int number, RandomGenerator random) {
    List<Operation> all = description.operations();
    return of(all.get(random.nextInt(all.size())), number, random);
  }

  private Shot of(Operation operation, int number, RandomGenerator random) {
    String path = operation.template().with(harvest.pathOf(operation, random));
    Shot shot = new Shot(operation, path + query(operation, random));
    shot.header("Host", "localhost").header("Connection", "close");
    shot.header(
        "Accept",
        operation.answers().isEmpty()
            ? "application/json"
            : String.join(", ", operation.answers()));
    by(shot, random);
    if (operation.asksFor("Idempotency-Key")) {
      int key = random.nextInt(20) == 0 ? random.nextInt(number + 1) : number;
      shot.header("Idempotency-Key", "fuzz-%s-%d".formatted(run, key));
    }
    if (operation.asksFor("If-Match")) {
      String guess = "\"%d\"".formatted(random.nextInt(9));
      shot.header("If-Match", random.nextBoolean() ? harvest.etagOf(path).orElse(guess) : guess);
    }
    if (operation.hasBody()) {
      shot.header("Content-Type", "application/json").body(body(operation, random).toString());
    } else if (operation.method().equals("POST") || operation.method().equals("PUT")) {
      shot.body(new byte[0]);
    }
    return shot;
  }

  private void by(Shot shot, RandomGenerator random) {
    int dice = random.nextInt(20);
    if (dice < 14) {
      shot.as(entitled(shot.operation, random));
    } else if (dice < 18) {
      shot.as(everybody.get(random.nextInt(everybody.size())));
    } else if (dice == 18) {
      shot.with("Authorization", "Bearer " + Tokens.garbage(random));
    }
  }

  /** Somebody who may, as far as can be told. */
  String entitled(Operation operation, RandomGenerator random) {
    JsonNode authority = operation.authority();
    List<String> fit = new ArrayList<>();
    harvest.doerOf(operation, random).filter(everybody::contains).ifPresent(fit::add);
    authority.path("roles").forEach(role -> fit.add(CALLERS.holderOf(role.asText())));
    String scope = authority.path("scope").asText();
    if (!scope.isEmpty()) {
      // Software comes by its scope alone; where it may not, people do.
      Stream.concat(CALLERS.machinesWithScope(scope).stream(), CALLERS.withScope(scope).stream())
          .findFirst()
          .ifPresent(fit::add);
    }
    return fit.isEmpty()
        ? CALLERS.peopleWithoutRole().getFirst()
        : fit.get(random.nextInt(fit.size()));
  }

  List<String> pathOf(Operation operation, RandomGenerator random) {
    return harvest.pathOf(operation, random);
  }

  private String query(Operation operation, RandomGenerator random) {
    List<String> parts = new ArrayList<>();
    for (Parameter parameter : operation.queryParameters()) {
      if (parameter.required() || random.nextInt(3) == 0) {
        String value = new Values(description, random).of(parameter.schema()).asText();
        parts.add(parameter.name() + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8));
      }
    }
    return parts.isEmpty() ? "" : "?" + String.join("&", parts);
  }

  /** A body that was taken before, or one from the document: its example, or of its schema. */
  JsonNode body(Operation operation, RandomGenerator random) {
    int dice = random.nextInt(10);
    JsonNode body = JsonNodeFactory.instance.missingNode();
    if (dice < 6) {
      body = harvest.bodyOf(operation, random).map(Json::tree).orElse(body);
    }
    if (body.isMissingNode() && dice < 9 && !operation.examples().isEmpty()) {
      int one = random.nextInt(operation.examples().size());
      body = operation.examples().get(one).deepCopy();
    }
    if (body.isMissingNode()) {
      body = new Values(description, random).of(operation.body());
    }
    if (random.nextBoolean()) {
      renew(body, random);
    }
    return body;
  }

  private static void renew(JsonNode node, RandomGenerator random) {
    if (node instanceof ObjectNode object) {
      for (Map.Entry<String, JsonNode> field : object.properties()) {
        if (OF_EACH_ITS_OWN.contains(field.getKey()) && field.getValue().isTextual()) {
          object.put(field.getKey(), otherDigits(field.getValue().asText(), random));
        }
      }
    }
    node.forEach(inner -> renew(inner, random));
  }

  private static String otherDigits(String text, RandomGenerator random) {
    StringBuilder other = new StringBuilder(text);
    for (int i = 0; i < other.length(); i++) {
      if (Character.isDigit(other.charAt(i))) {
        other.setCharAt(i, (char) ('0' + random.nextInt(10)));
      }
    }
    return other.toString();
  }
}
