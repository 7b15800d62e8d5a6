package pk.itregistry.proof.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SaidByProgramsTest {
  private static final String PGBENCH =
      """
      pgbench (15.18, server 18.6)
      transaction type: filing.sql
      number of transactions actually processed: 21034
      number of failed transactions: 0 (0.000%)
      latency average = 11.402 ms
      initial connection time = 71.5 ms
      tps = 1403.224411 (without initial connection time)
      """;

  @Test
  void pgbench_is_read() {
    assertThat(PgBench.parse(PGBENCH, 5)).isEqualTo(new PgBench.Committed(21034, 1403.224411, 5));
  }

  @Test
  void a_failed_transaction_of_pgbench_makes_the_figure_worthless() {
    assertThatThrownBy(() ->
            PgBench.parse(PGBENCH.replace("failed transactions: 0", "failed transactions: 3"), 5))
        .isInstanceOf(Trouble.class);
  }

  @Test
  void wrk_is_read_from_the_line_of_our_script() {
    Wrk.Answers answers = Wrk.parse(wrk("{\"201\":7012}", 0), 9);

    assertThat(answers.statuses()).isEqualTo(Map.of(201, 7012L));
    assertThat(answers.seconds()).isEqualTo(15.01);
    assertThat(answers.only(201)).isEqualTo(7012);
  }

  @Test
  void any_other_status_and_any_broken_connection_makes_the_figure_worthless() {
    assertThatThrownBy(() -> Wrk.parse(wrk("{\"201\":7012,\"409\":1}", 0), 9).only(201))
        .isInstanceOf(Trouble.class)
        .hasMessageContaining("409");
    assertThatThrownBy(() -> Wrk.parse(wrk("{\"201\":7012}", 2), 9).only(201))
        .isInstanceOf(Trouble.class);
  }

  private static String wrk(String statuses, int broken) {
    return """
    Running 15s test @ http://127.0.0.1:8400
    Requests/sec:    467.1
    wrk-said {"statuses":%s,"broken":%d,"taken":7028,"micros":15010000,"p50":33100,"p99":90000}
    """
        .formatted(statuses, broken);
  }
}
