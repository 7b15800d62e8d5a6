package pk.itregistry.proof.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import pk.itregistry.proof.fuzz.Answer.End;
import pk.itregistry.proof.fuzz.Shot.Kind;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class TallyTest {
  private static final List<Operation> OPERATIONS =
      new Description(
              """
              paths:
                /firms:
                  get: {operationId: listFirms}
                /claims:
                  get: {operationId: listClaims}
                /returns:
                  get: {operationId: listReturns}
              """)
          .operations();

  private final Tally tally = new Tally();

  private void add(Kind kind, int operation, int status) {
    Shot shot = new Shot(OPERATIONS.get(operation), "/").called(kind, "some");
    tally.add(shot, new Answer(End.ANSWERED, status, Map.of(), ""), List.of());
  }

  @Test
  void a_run_is_deep_enough_with_half_of_the_operations_and_a_quarter_of_the_valid_requests() {
    add(Kind.VALID, 0, 200);
    add(Kind.VALID, 0, 409);
    add(Kind.VALID, 1, 404);
    add(Kind.VALID, 1, 404);

    assertThat(tally.succeeded()).isEqualTo(1);
    assertThat(tally.validTaken()).isEqualTo(1);
    assertThat(tally.shallow()).isEmpty();
  }

  @Test
  void fewer_operations_are_not_enough_and_only_valid_requests_count() {
    add(Kind.VALID, 0, 200);
    add(Kind.NEARLY, 1, 200);
    add(Kind.HOSTILE, 2, 200);

    assertThat(tally.shallow()).containsExactly("only 1 of 3 operations succeeded");
  }

  @Test
  void fewer_valid_requests_are_not_enough() {
    add(Kind.VALID, 0, 200);
    for (int i = 0; i < 4; i++) {
      add(Kind.VALID, 0, 403);
    }

    assertThat(tally.shallow()).containsExactly("only 1 of 5 valid requests were answered 2xx");
  }
}
