package pk.itregistry.plumbing.testkit;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import pk.itregistry.stack.access.AccessFile;
import pk.itregistry.stack.access.Callers;

/**
 * Who gets in where, tested for every operation of the OpenAPI document, so that an operation added
 * tomorrow is tested without being named: nobody without a token, nobody without the role or scope,
 * no stranger at somebody's thing, no officer of another role, who is told so, and the entitled
 * caller past the door (the request carries no Idempotency-Key, so that the door is all it passes,
 * and authority is seen to come first).
 */
public final class AuthorityMatrix {
  private static final String PROBLEM = "application/problem+json";
  private static final List<String> VERBS = List.of("get", "put", "post", "delete", "patch");

  private static final Callers CALLERS = AccessFile.committed().callers();
  private static final String OWNER = CALLERS.peopleWithoutRole().getFirst();
  private static final String STRANGER = CALLERS.peopleWithoutRole().get(1);

  private AuthorityMatrix() {}

  /**
   * A thing that exists, for the parameters of an operation's path.
   *
   * @param parameters by their names in the path
   * @param entitled who may do the operation with it: a demo person or client
   */
  public record Thing(Map<String, String> parameters, String entitled) {}

  /** Makes, or finds, a real thing for an operation whose path has parameters. */
  @FunctionalInterface
  public interface Things {
    Thing of(String operationId, String path);
  }

  record Operation(
      String id,
      String verb,
      String path,
      @Nullable Map<String, Object> authority,
      boolean asksForKey) {
    boolean is(String way) {
      return authority != null && Boolean.TRUE.equals(authority.get(way));
    }

    @Nullable String scope() {
      return authority == null ? null : (String) authority.get("scope");
    }

    @SuppressWarnings("unchecked")
    List<String> roles() {
      return authority == null
          ? List.of()
          : (List<String>) authority.getOrDefault("roles", List.of());
    }

    boolean hasParameters() {
      return path.contains("{");
    }

    @Override
    public String toString() {
      return verb.toUpperCase(java.util.Locale.ROOT) + " " + path;
    }
  }

  /** The tests of the running service; return them from a {@code @TestFactory}. */
  public static Stream<DynamicTest> of(Things things) {
    return operations().stream().flatMap(operation -> tests(operation, things));
  }

  private static Stream<DynamicTest> tests(Operation operation, Things things) {
    if (operation.authority() == null) {
      return Stream.of(
          dynamicTest(
              operation + " says who may call it",
              () -> assertThat(operation.authority()).as("x-authority (@Access)").isNotNull()));
    }
    List<DynamicTest> tests = new ArrayList<>();
    if (!operation.is("public")) {
      tests.add(dynamicTest(operation + ": 401 without a token", () -> noToken(operation)));
      forbidden(operation)
          .forEach((caller, why) ->
              tests.add(
                  dynamicTest(
                      "%s: 403 %s".formatted(operation, why),
                      () -> expect(send(operation, Map.of(), caller), 403))));
      if (isSomebodys(operation)) {
        tests.add(
            dynamicTest(
                operation + ": 404 for a stranger", () -> strangerSeesNothing(operation, things)));
        if (!operation.roles().isEmpty()) {
          tests.add(
              dynamicTest(
                  operation + ": 403 for an officer without the role",
                  () -> officerHearsWhatIsMissing(operation, things)));
        }
      }
    }
    tests.add(
        dynamicTest(operation + ": the entitled pass the door", () -> entitled(operation, things)));
    return tests.stream();
  }

  private static boolean isSomebodys(Operation operation) {
    return operation.hasParameters() && (operation.scope() != null || operation.is("signedIn"));
  }

  private static Map<String, String> forbidden(Operation operation) {
    if (operation.is("signedIn")) {
      return Map.of();
    }
    String scope = operation.scope();
    if (scope == null) {
      return Map.of(STRANGER, "without the role " + operation.roles());
    }
    Map<String, String> forbidden = new TreeMap<>();
    forbidden.put(CALLERS.withoutScope(scope).getFirst(), "without the scope " + scope);
    if (operation.is("peopleOnly")) {
      CALLERS.machinesWithScope(scope).forEach(machine -> forbidden.put(machine, "for software"));
    }
    return forbidden;
  }

  private static void noToken(Operation operation) {
    Response answer = send(operation, Map.of(), null);
    expect(answer, 401);
    assertThat(answer.header("WWW-Authenticate")).isEqualTo("Bearer");
  }

  // Whatever is not for everyone, and every refusal for want of a token.
  private static void keptByNobody(Operation operation, Response answer) {
    if (!operation.is("public") || answer.statusCode() == 401) {
      assertThat(answer.header("Cache-Control")).as("%s", operation).isEqualTo("no-store");
    }
  }

  private static void strangerSeesNothing(Operation operation, Things things) {
    Thing thing = things.of(operation.id(), operation.path());
    String scope = operation.scope();
    String stranger = scope == null ? STRANGER : CALLERS.withScope(scope).get(1);
    expect(send(operation, thing.parameters(), stranger), 404);
  }

  private static void officerHearsWhatIsMissing(Operation operation, Things things) {
    Thing thing = things.of(operation.id(), operation.path());
    String officer = CALLERS.peopleWithoutRoles(Set.copyOf(operation.roles())).getFirst();
    Response answer = send(operation, thing.parameters(), officer);
    expect(answer, 403);
    assertThat(answer.jsonPath().getString("code")).isEqualTo("not-allowed-role");
    assertThat(answer.jsonPath().getString("detail")).contains("the role ");
  }

  private static void entitled(Operation operation, Things things) {
    Thing thing =
        operation.hasParameters()
            ? things.of(operation.id(), operation.path())
            : new Thing(Map.of(), holder(operation));
    Response answer =
        send(operation, thing.parameters(), operation.is("public") ? null : thing.entitled());
    assertThat(answer.statusCode())
        .as("%s by %s: %s", operation, thing.entitled(), answer.asString())
        .isNotIn(401, 403, 404, 405)
        .isLessThan(500);
    // JSON is sent: an operation that reads XML says so before it looks for the key.
    if (operation.asksForKey() && answer.statusCode() != 415) {
      assertThat(answer.statusCode()).isEqualTo(400);
      assertThat(answer.jsonPath().getString("code")).isEqualTo("idempotency-key-missing");
    }
  }

  private static String holder(Operation operation) {
    String scope = operation.scope();
    if (scope != null) {
      return CALLERS.withScope(scope).getFirst();
    }
    return operation.roles().isEmpty() ? OWNER : CALLERS.holderOf(operation.roles().getFirst());
  }

  private static Response send(
      Operation operation, Map<String, String> parameters, @Nullable String caller) {
    RequestSpecification request = given().redirects().follow(false);
    if (caller != null) {
      request.auth().oauth2(TestTokens.of(caller));
    }
    if (!"get".equals(operation.verb())) {
      request.contentType("application/json").body("{}");
    }
    String path = operation.path();
    for (Map.Entry<String, String> parameter : parameters.entrySet()) {
      path = path.replace("{" + parameter.getKey() + "}", parameter.getValue());
    }
    path = path.replaceAll("\\{[^}]+}", "01890000-0000-7000-8000-000000000000");
    Response answer = request.request(operation.verb().toUpperCase(java.util.Locale.ROOT), path);
    keptByNobody(operation, answer);
    return answer;
  }

  private static void expect(Response answer, int status) {
    assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(status);
    assertThat(answer.contentType()).startsWith(PROBLEM);
    assertThat(answer.jsonPath().getInt("status")).isEqualTo(status);
    assertThat(answer.jsonPath().getString("code")).isNotBlank();
  }

  private static List<Operation> operations() {
    Map<String, Map<String, Object>> paths =
        given().queryParam("format", "json").get("/q/openapi").jsonPath().getMap("paths");
    List<Operation> operations = new ArrayList<>();
    paths.forEach((path, verbs) ->
        VERBS.stream()
            .filter(verbs::containsKey)
            .map(verb -> operation(path, verb, verbs.get(verb)))
            .forEach(operations::add));
    assertThat(operations).isNotEmpty();
    return operations;
  }

  @SuppressWarnings("unchecked")
  private static Operation operation(String path, String verb, @Nullable Object described) {
    Map<String, Object> said = (Map<String, Object>) Objects.requireNonNull(described);
    return new Operation(
        String.valueOf(said.get("operationId")),
        verb,
        path,
        (Map<String, Object>) said.get("x-authority"),
        // a question is a POST too, and asks for none
        String.valueOf(said.get("parameters")).contains("/Idempotency-Key"));
  }
}
