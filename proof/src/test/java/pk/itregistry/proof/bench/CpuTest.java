package pk.itregistry.proof.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import pk.itregistry.proof.bench.Cpu.Stat;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CpuTest {

  @Test
  void a_line_of_proc_is_read_whatever_the_process_is_called() {
    Stat stat =
        Stat.parse("42 (a) b (c)) S 7 42 42 0 -1 4194560 100 200 0 0 31 12 5 6 20 0 1 0 99 1 2");

    assertThat(stat).isEqualTo(new Stat(42, 7, 43, 11));
  }

  @Test
  void a_tree_is_its_root_and_all_below_and_what_those_used_that_have_ended() {
    List<Stat> all =
        List.of(
            new Stat(1, 0, 1000, 0),
            new Stat(10, 1, 5, 100),
            new Stat(11, 10, 7, 0),
            new Stat(12, 11, 2, 1),
            new Stat(20, 1, 500, 0));

    assertThat(Cpu.ofTree(10, all)).isEqualTo(115);
  }

  @Test
  void a_process_that_is_gone_has_used_nothing() {
    assertThat(Cpu.ofTree(99, List.of(new Stat(1, 0, 1000, 0)))).isZero();
  }
}
