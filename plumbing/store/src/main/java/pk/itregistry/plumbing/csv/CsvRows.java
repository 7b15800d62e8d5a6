package pk.itregistry.plumbing.csv;

import java.io.IOException;
import java.io.PushbackReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pk.itregistry.kernel.problem.MalformedValue;
import pk.itregistry.kernel.problem.Refused;

/**
 * Reads rows (RFC 4180, and what spreadsheets make of it): lines that end in any way, cells in
 * quotes that hold separators, quotes and line ends. Lines without any text are passed over. A row
 * takes bounded memory: of a cell that is too long its beginning is kept, which is still too long
 * for any column.
 */
public final class CsvRows {
  /** The most characters that are kept of a cell. */
  public static final int LONGEST_CELL = 4_000;

  /** The most cells that are kept of a row. */
  public static final int MOST_CELLS = 200;

  private static final int END = -1;

  private final PushbackReader in;
  private final char separator;
  private final StringBuilder cell = new StringBuilder();
  private long line = 1;
  private @Nullable Quoted across;

  public CsvRows(Reader in, char separator) {
    this.in = new PushbackReader(in, 1);
    this.separator = separator;
  }

  /**
   * A row.
   *
   * @param line where it begins, counted from 1
   * @param across the first quote of it that holds line ends; none in a row of one line. Whether it
   *     is a cell of several lines or a stray quote that took other rows in, who reads it must say.
   */
  public record Row(long line, List<String> cells, @Nullable Quoted across) {

    /** A row of one line. */
    public Row(long line, List<String> cells) {
      this(line, cells, null);
    }
  }

  /** In which lines a quote is opened and closed. */
  public record Quoted(long opened, long closed) {}

  /** The next row; none behind the last. Refuses a quote that is opened and never closed. */
  public Optional<Row> next() {
    try {
      while (true) {
        int first = in.read();
        if (first == END) {
          return Optional.empty();
        }
        in.unread(first);
        Row row = row();
        if (row.cells().stream().anyMatch(text -> !text.isBlank())) {
          return Optional.of(row);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("what was sent cannot be read", e);
    }
  }

  private Row row() throws IOException {
    long begun = line;
    across = null;
    List<String> cells = new ArrayList<>();
    int ended;
    do {
      ended = cell();
      if (cells.size() < MOST_CELLS) {
        cells.add(cell.toString());
      }
    } while (ended == separator);
    line++;
    return new Row(begun, List.copyOf(cells), across);
  }

  // Returns what ended it: the separator, a line end, or the end of all.
  private int cell() throws IOException {
    cell.setLength(0);
    int c = in.read();
    while (c == ' ' && separator != ' ') {
      c = in.read(); // blanks before a quote
    }
    if (c == '"') {
      long opened = line;
      quoted();
      if (across == null && line > opened) {
        across = new Quoted(opened, line);
      }
      c = in.read();
    }
    while (c != separator && c != '\n' && c != '\r' && c != END) {
      keep(c);
      c = in.read();
    }
    if (c == '\r') {
      skipLineFeed();
    }
    return c;
  }

  private void quoted() throws IOException {
    long opened = line;
    while (true) {
      int c = in.read();
      switch (c) {
        case END ->
            throw new Refused(
                new MalformedValue(
                    "csv-quote-open",
                    "the quote that is opened in line %,d is never closed".formatted(opened)));
        case '"' -> {
          int after = in.read();
          if (after != '"') {
            if (after != END) {
              in.unread(after);
            }
            return;
          }
          keep(c);
        }
        case '\r' -> {
          skipLineFeed();
          line++;
          keep('\n');
        }
        case '\n' -> {
          line++;
          keep(c);
        }
        default -> keep(c);
      }
    }
  }

  private void skipLineFeed() throws IOException {
    int after = in.read();
    if (after != '\n' && after != END) {
      in.unread(after);
    }
  }

  private void keep(int c) {
    if (cell.length() < LONGEST_CELL) {
      cell.append(c == 0 ? '\uFFFD' : (char) c); // no database keeps a NUL
    }
  }
}
