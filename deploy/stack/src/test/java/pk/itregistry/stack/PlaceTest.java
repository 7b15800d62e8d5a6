package pk.itregistry.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PlaceTest {
  @TempDir Path root = Path.of("");

  @Test
  void without_a_word_it_is_the_demo_on_8400() {
    var place = Place.of(root, Map.of());

    assertThat(place.data()).isEqualTo(root.resolve(".data/demo"));
    assertThat(place.ports()).isEqualTo(new Ports(8400));
  }

  @Test
  void a_data_folder_keeps_the_ports_of_its_first_start() {
    Place.of(root, Map.of("ITR_PORT_BASE", "18400")).keepPorts();

    assertThat(Place.of(root, Map.of()).ports()).isEqualTo(new Ports(18400));
    assertThatThrownBy(() -> Place.of(root, Map.of("ITR_PORT_BASE", "28400")))
        .isInstanceOf(Trouble.class)
        .hasMessageContaining("was made for ITR_PORT_BASE=18400");
  }

  @Test
  void a_service_that_is_not_built_is_named_with_what_builds_it() {
    assertThatThrownBy(() -> PackagedApp.requirePackaged(Place.of(root, Map.of()), Member.EXPORTS))
        .isInstanceOf(Trouble.class)
        .hasMessageStartingWith("exports is not built")
        .hasMessageContaining("exports-service/target/quarkus-app/quarkus-run.jar")
        .hasMessageEndingWith("./dev up builds it.");
  }

  @Test
  void a_full_disk_is_told_in_megabytes() {
    assertThatThrownBy(() -> Disk.requireRoom(root, Long.MAX_VALUE))
        .isInstanceOf(Trouble.class)
        .hasMessageMatching("The disk under .* is almost full: \\d+ MB are free, \\d+ MB are .*");
  }
}
