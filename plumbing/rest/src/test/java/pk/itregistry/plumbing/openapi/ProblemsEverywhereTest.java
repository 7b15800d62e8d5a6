package pk.itregistry.plumbing.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("document")
@DisplayNameGeneration(ReplaceUnderscores.class)
class ProblemsEverywhereTest {
  private static final Pattern ROW = Pattern.compile("\\| `([a-z-]+)` \\| (\\d+) \\|");

  @Test
  void every_problem_of_all_services_and_of_the_gateway_is_told_of() throws Exception {
    Map<String, TreeSet<String>> catalogue = new TreeMap<>();
    Path pages = Path.of(System.getProperty("repository.root"), "docs/problems");
    for (String page : List.of("common.md", "gateway.md")) {
      ROW.matcher(Files.readString(pages.resolve(page)))
          .results()
          .forEach(row ->
              catalogue.computeIfAbsent(row.group(2), _ -> new TreeSet<>()).add(row.group(1)));
    }

    Map<String, TreeSet<String>> told = new TreeMap<>();
    ProblemsEverywhere.all().forEach((status, codes) -> told.put(status, new TreeSet<>(codes)));

    assertThat(told).isEqualTo(catalogue);
  }
}
