package pk.itregistry.plumbing.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.Reader;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import pk.itregistry.kernel.problem.Refused;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CsvTest {

  private static List<CsvRows.Row> rows(Reader text, char separator) {
    CsvRows reading = new CsvRows(text, separator);
    List<CsvRows.Row> rows = new ArrayList<>();
    for (Optional<CsvRows.Row> row = reading.next(); row.isPresent(); row = reading.next()) {
      rows.add(row.get());
    }
    return rows;
  }

  private static List<List<String>> cells(String text) {
    return rows(new StringReader(text), ',').stream().map(CsvRows.Row::cells).toList();
  }

  @Test
  void lines_end_in_any_way_and_empty_ones_are_passed_over() {
    assertThat(cells("a,b\r\nc,d\n\n,,\r\n\re,f"))
        .containsExactly(List.of("a", "b"), List.of("c", "d"), List.of("e", "f"));
    assertThat(cells("")).isEmpty();
    assertThat(cells("\r\n\r\n")).isEmpty();
  }

  @Test
  void quotes_hold_separators_quotes_and_line_ends() {
    assertThat(cells("\"a,b\",\"c \"\"d\"\"\", \"e\r\nf\"\ng"))
        .containsExactly(List.of("a,b", "c \"d\"", "e\nf"), List.of("g"));
    assertThat(cells("5\" disk,x\"y")).containsExactly(List.of("5\" disk", "x\"y"));
  }

  @Test
  void a_row_knows_the_line_in_which_it_begins() {
    assertThat(rows(new StringReader("a\n\n\"b\nb\"\nc"), ',').stream().map(CsvRows.Row::line))
        .containsExactly(1L, 3L, 5L);
  }

  @Test
  void a_row_knows_the_quote_that_holds_line_ends() {
    List<CsvRows.Row> rows =
        rows(new StringReader("a,b\n1,\"Indus, x\n2,y\r\n3,\"Ravi\" z\n4,\"one line\"\n"), ',');

    assertThat(rows.stream().map(CsvRows.Row::across))
        .containsExactly(null, new CsvRows.Quoted(2, 4), null);
    assertThat(rows.getLast().line()).isEqualTo(5);
  }

  @Test
  void a_quote_that_is_never_closed_is_refused_with_its_line() {
    Refused refused = catchThrowableOfType(Refused.class, () -> cells("a,b\nc,\"d\ne,f\ng,h"));

    assertThat(refused.problem().code()).isEqualTo("csv-quote-open");
    assertThat(refused.problem().detail()).contains("line 2");
  }

  @Test
  void a_line_of_ten_megabytes_costs_no_more_than_a_cell_and_the_next_row_is_read() {
    Reader endless =
        new Reader() {
          private long left = 10_000_000;
          private int tail;

          @Override
          public int read(char[] into, int from, int most) {
            int taken = 0;
            while (taken < most && (left > 0 || tail < 4)) {
              into[from + taken++] = left-- > 0 ? 'x' : "\na,b".charAt(tail++);
            }
            return taken == 0 ? -1 : taken;
          }

          @Override
          public void close() {}
        };

    List<CsvRows.Row> rows = rows(endless, ',');

    assertThat(rows).hasSize(2);
    assertThat(rows.getFirst().cells().getFirst()).hasSize(CsvRows.LONGEST_CELL);
    assertThat(rows.getLast().cells()).containsExactly("a", "b");
    assertThat(cells("a,".repeat(1_000_000)).getFirst()).hasSize(CsvRows.MOST_CELLS);
  }

  @Test
  void no_spreadsheet_takes_a_cell_that_is_given_back_for_a_formula() {
    assertThat(CsvLine.of(List.of("=1+1", "+92 21", "-5", "@SUM(A1)", "'=x", " =x")))
        .isEqualTo("'=1+1,'+92 21,'-5,'@SUM(A1),''=x,' =x\r\n");
    assertThat(CsvLine.read("'=1+1")).isEqualTo("=1+1");
    assertThat(CsvLine.read("O'Brien")).isEqualTo("O'Brien");
    assertThat(CsvLine.read("'tis")).isEqualTo("'tis");
  }

  @Test
  void what_is_written_is_read_as_it_was() {
    Random random = new Random(154);
    for (int i = 0; i < 2_000; i++) {
      List<String> cells =
          Stream.concat(
                  Stream.of("row"), Stream.generate(() -> text(random)).limit(random.nextInt(5)))
              .toList();

      List<String> back = cells(CsvLine.of(cells)).getFirst();

      assertThat(back.stream().map(CsvLine::read)).containsExactlyElementsOf(cells);
    }
  }

  private static String text(Random random) {
    String letters = "ab\"'=+-@,;\n\t ہü";
    return random
        .ints(random.nextInt(6), 0, letters.length())
        .collect(
            StringBuilder::new,
            (text, at) -> text.append(letters.charAt(at)),
            StringBuilder::append)
        .toString();
  }
}
