package pk.itregistry.stack;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PidRecordTest {
  private final PidRecord own = PidRecord.ofRunning(ProcessHandle.current().pid()).orElseThrow();

  @Test
  void what_was_written_is_read_again() {
    assertThat(PidRecord.parse(own.text())).contains(own);
  }

  @Test
  void a_running_process_is_alive() {
    assertThat(own.alive()).isTrue();
  }

  @Test
  void a_number_taken_over_by_another_process_is_not_alive() {
    assertThat(new PidRecord(own.pid(), own.startTicks() - 1, own.bootId()).alive()).isFalse();
    assertThat(new PidRecord(own.pid(), own.startTicks(), "before-the-boot").alive()).isFalse();
  }

  @Test
  void a_damaged_file_names_no_process() {
    assertThat(PidRecord.parse("")).isEmpty();
    assertThat(PidRecord.parse("pid=12")).isEmpty();
    assertThat(PidRecord.parse("pid=-1\nstart=2\nboot=a\n")).isEmpty();
  }

  @Test
  void the_start_is_found_behind_a_name_with_spaces_and_parentheses() {
    String tail = " 1 1 1 0 -1 4194560 0 0 0 0 0 0 0 0 20 0 1 0 4711 0 0";

    assertThat(Proc.stat("12 (a (b) c) S" + tail)).contains(4711L);
  }

  @Test
  void a_zombie_is_dead() {
    String tail = " 1 1 1 0 -1 4194560 0 0 0 0 0 0 0 0 20 0 1 0 4711 0 0";

    assertThat(Proc.stat("12 (java) Z" + tail)).isEmpty();
    assertThat(Proc.stat("")).isEmpty();
  }
}
