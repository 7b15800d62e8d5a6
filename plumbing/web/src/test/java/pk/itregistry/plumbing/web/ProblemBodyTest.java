package pk.itregistry.plumbing.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import pk.itregistry.kernel.problem.CommonProblem.NotFound;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ProblemBodyTest {

  @Test
  void a_problem_without_faults_of_fields_has_no_list_of_them() {
    ProblemBody body = ProblemBody.of(new NotFound("claim"), "/claims/7", "4bf9");

    assertThat(body.code()).isEqualTo("not-found");
    assertThat(body.errors()).isNull();
  }

  @Test
  void of_a_long_path_only_the_beginning_is_sent_back() {
    ProblemBody body = ProblemBody.of(new NotFound("path"), "/" + "a".repeat(9_000), "4bf9");

    assertThat(body.instance()).hasSize(500);
  }
}
