package pk.itregistry.plumbing.csv;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Cells on their way out and back. */
public final class CsvLine {
  private static final Pattern TO_QUOTE = Pattern.compile("[\",;\r\n\t|]|^\\s|\\s$");
  // What a spreadsheet would calculate, or run (CWE-1236), and what was kept from it before.
  private static final Pattern FORMULA = Pattern.compile("[\\s']*[=+\\-@]|'*[\t\r]");
  private static final String APOSTROPHE = "'";

  private CsvLine() {}

  /**
   * A line with its end (RFC 4180). A cell that a spreadsheet would take for a formula begins with
   * an apostrophe, as those who type one write it.
   */
  public static String of(List<String> cells) {
    return cells.stream().map(CsvLine::written).collect(Collectors.joining(",", "", "\r\n"));
  }

  /** The cell as it was before it was given back: without that apostrophe. */
  public static String read(String cell) {
    return cell.startsWith(APOSTROPHE) && isFormula(cell.substring(1)) ? cell.substring(1) : cell;
  }

  private static String written(String cell) {
    String tame = isFormula(cell) ? APOSTROPHE + cell : cell;
    return TO_QUOTE.matcher(tame).find() ? '"' + tame.replace("\"", "\"\"") + '"' : tame;
  }

  private static boolean isFormula(String cell) {
    return FORMULA.matcher(cell).lookingAt();
  }
}
