package pk.itregistry.proof.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import pk.itregistry.conformance.Contract;
import pk.itregistry.proof.fuzz.Answer.End;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class JudgeTest {
  private static final String DOCUMENT =
      """
      openapi: "3.1.0"
      paths:
        /firms:
          get:
            operationId: listFirms
            security: [{oauth2: [register]}]
            responses:
              "200": {description: Firms., content: {application/json: {schema: {type: object}}}}
              "401": {description: No token., content: {application/json: {schema: {type: object}}}}
              "403": {description: Not yours., content: {application/json: {schema: {type: object}}}}
              "429": {description: Slower., content: {application/json: {schema: {type: object}}}}
              "500": {description: Failed., content: {application/json: {schema: {type: object}}}}
              "503": {description: Busy., content: {application/json: {schema: {type: object}}}}
      """;

  private final Operation operation = new Description(DOCUMENT).operations().getFirst();
  private final Judge judge = new Judge(Contract.of(DOCUMENT));

  private Shot shot() {
    return new Shot(operation, "/firms").as("owner");
  }

  private static Answer answer(int status, String body, String... headers) {
    Map<String, List<String>> all = Answer.caseless();
    all.put("Content-Type", List.of("application/json"));
    for (int i = 0; i < headers.length; i += 2) {
      all.put(headers[i], List.of(headers[i + 1]));
    }
    return new Answer(End.ANSWERED, status, all, body);
  }

  private void finds(Shot shot, Answer answer, String fault) {
    assertThat(judge.faults(shot, answer)).singleElement().asString().startsWith(fault);
  }

  @Test
  void a_good_answer_has_no_fault() {
    assertThat(judge.faults(shot(), answer(200, "{\"name\": \"Indus\"}"))).isEmpty();
    assertThat(judge.faults(shot(), answer(503, "{}", "Retry-After", "1"))).isEmpty();
  }

  @Test
  void a_server_error_is_a_fault_even_where_it_is_documented() {
    finds(shot(), answer(500, "{}"), "SERVER_ERROR");
    finds(shot(), answer(503, "{}"), "SERVER_ERROR");
  }

  @Test
  void an_answer_that_the_document_does_not_tell_of_is_a_fault() {
    finds(shot(), answer(409, "{}"), "UNDOCUMENTED_STATUS");
    finds(shot(), answer(200, "[]"), "BODY_OFF_SCHEMA");
  }

  @Test
  void what_the_inside_looks_like_is_not_told() {
    finds(
        shot(),
        answer(200, "{\"d\": \"at pk.itregistry.Firm.of(Firm.java:7)\"}"),
        "TELLS_OF_THE_INSIDE");
    finds(shot(), answer(200, "{\"d\": \"NullPointerException\"}"), "TELLS_OF_THE_INSIDE");
    finds(shot(), answer(200, "{\"d\": \"SQLSTATE 42P01\"}"), "TELLS_OF_THE_INSIDE");
    finds(shot(), answer(200, "{\"d\": \"io.vertx.core.Vertx\"}"), "TELLS_OF_THE_INSIDE");
  }

  @Test
  void a_caller_without_a_good_token_is_not_let_in() {
    finds(shot().asNobody(), answer(200, "{}"), "LET_IN");
  }

  @Test
  void a_token_that_is_expired_or_for_another_is_refused_before_all_else() {
    for (String who : List.of("short-lived", "foreign-audience")) {
      finds(shot().as(who), answer(200, "{}"), "LET_IN");
      finds(shot().as(who), answer(403, "{}"), "LET_IN");
      assertThat(judge.faults(shot().as(who), answer(401, "{}"))).isEmpty();
      assertThat(judge.faults(shot().as(who), answer(429, "{}"))).isEmpty();
    }
    assertThat(judge.faults(shot(), answer(403, "{}"))).isEmpty();
  }

  @Test
  void a_connection_must_be_answered_and_may_be_closed_only_where_framing_was_attacked() {
    finds(shot(), Answer.none(End.HUNG), "CONNECTION");
    finds(shot(), Answer.none(End.CLOSED), "CONNECTION");
    Shot attack = shot();
    attack.mayBeClosed = true;
    assertThat(judge.faults(attack, Answer.none(End.CLOSED))).isEmpty();
    finds(attack, Answer.none(End.HUNG), "CONNECTION");
  }
}
