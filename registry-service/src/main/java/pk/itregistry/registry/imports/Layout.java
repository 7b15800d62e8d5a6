package pk.itregistry.registry.imports;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import pk.itregistry.kernel.problem.Faults;
import pk.itregistry.kernel.text.PlainText;
import pk.itregistry.plumbing.csv.CsvLine;
import pk.itregistry.plumbing.csv.CsvRows;

/** Which cell of a row stands in which column, as the file's heading says. */
final class Layout {
  private static final int LONGEST_SHOWN = 60;

  private final List<String> header;
  private final Map<Column, Integer> places = new EnumMap<>(Column.class);

  private Layout(List<String> header) {
    this.header = header;
    for (int i = 0; i < header.size(); i++) {
      int place = i;
      Column.named(header.get(i)).ifPresent(column -> places.putIfAbsent(column, place));
    }
  }

  static Layout of(List<String> header) {
    return new Layout(header);
  }

  /** How many columns a row names, were it the heading. */
  static int columnsIn(List<String> row) {
    return new Layout(row).places.size();
  }

  /** Adds what is wrong with the heading: what is missing, unknown, or there twice. */
  void check(Faults faults) {
    for (int i = 0; i < header.size(); i++) {
      String heading = header.get(i);
      int place = i;
      String at = "/columns/" + i;
      Column.named(heading)
          .ifPresentOrElse(
              column -> {
                if (places.getOrDefault(column, place) != place) {
                  faults.add(at, "csv-column-twice", "is %s again".formatted(column.title()));
                }
              },
              () -> {
                if (!heading.isBlank() && !Column.isAdded(heading)) {
                  faults.add(at, "csv-column-unknown", unknown(heading));
                }
              });
    }
    Arrays.stream(Column.values())
        .filter(column -> column.isRequired() && !places.containsKey(column))
        .forEach(column ->
            faults.add(
                "/columns/" + column.title(),
                "csv-column-missing",
                "is a column that must be there"));
  }

  private static String unknown(String heading) {
    return "\"%s\" is no column of a register; there are %s"
        .formatted(
            PlainText.cut(PlainText.mend(heading), LONGEST_SHOWN),
            Arrays.stream(Column.values()).map(Column::title).collect(Collectors.joining(", ")));
  }

  /** Whether the row is the heading once more. */
  boolean isHeading(CsvRows.Row row) {
    return columnsIn(row.cells()) == places.size();
  }

  /** What stands in a column; empty where the row has no such cell. */
  String cell(CsvRows.Row row, Column column) {
    int place = places.getOrDefault(column, row.cells().size());
    return place < row.cells().size() ? CsvLine.read(row.cells().get(place).strip()) : "";
  }

  /** Whether something stands where the heading names nothing. */
  boolean hasStrayCell(CsvRows.Row row) {
    for (int i = 0; i < row.cells().size(); i++) {
      boolean named = i < header.size() && !header.get(i).isBlank();
      if (!named && !row.cells().get(i).isBlank()) {
        return true;
      }
    }
    return false;
  }
}
