package pk.itregistry.exports.line;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import pk.itregistry.exports.Warning;
import pk.itregistry.exports.Warning.Code;
import pk.itregistry.kernel.identity.FirmId;
import pk.itregistry.kernel.identity.ReturnId;
import pk.itregistry.plumbing.database.Database;

/** What in the lines of a return was taken in and still deserves a look. */
@ApplicationScoped
public class LineWarnings {
  /** A return can have five thousand lines; some show what is wrong. */
  private static final int MOST = 199;

  private static final List<Code> GRAVEST_FIRST =
      List.of(Code.INVOICE_TWICE, Code.USED_IN_PAKISTAN, Code.BUYER_IN_PAKISTAN);

  private final Database database;

  LineWarnings(Database database) {
    this.database = database;
  }

  /**
   * Of the lines of a return, held against each other and against the firm's other live returns.
   */
  public List<Warning> of(FirmId firm, ReturnId of, List<StatedLine> lines) {
    List<Warning> found = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      domestic("/lines/" + i, lines.get(i), found);
    }
    InvoicesTwice twice = new InvoicesTwice(lines);
    twice.add(elsewhere(firm, of, twice.numbers()));
    found.addAll(twice.warnings());
    return told(found);
  }

  /** As many as are told: no crowd of harmless ones hides what counts a turnover twice. */
  static List<Warning> told(List<Warning> found) {
    return found.stream()
        .sorted(Comparator.comparingInt(warning -> GRAVEST_FIRST.indexOf(warning.code())))
        .limit(MOST)
        .toList();
  }

  private static void domestic(String at, StatedLine line, List<Warning> found) {
    if (line.buyer().country().isHome()) {
      found.add(
          new Warning(
              at + "/buyer/country",
              Code.BUYER_IN_PAKISTAN,
              "The buyer is in Pakistan; it counts as exported because the service is said to be"
                  + " used in %s.".formatted(line.endClientCountry())));
    } else if (line.endClientCountry() != null && line.endClientCountry().isHome()) {
      found.add(
          new Warning(
              at + "/endClientCountry",
              Code.USED_IN_PAKISTAN,
              "A service that is used in Pakistan is no export; expected: a country abroad."));
    }
  }

  private List<InvoicesTwice.Standing> elsewhere(FirmId firm, ReturnId of, List<String> numbers) {
    return numbers.isEmpty()
        ? List.of()
        : database.rows(
            "SELECT kind, invoice_canonical, buyer_folded, return_id, period, position"
                + " FROM return_line WHERE live AND firm_id = ? AND return_id <> ?"
                + " AND invoice_canonical = ANY (?) ORDER BY period_start, position LIMIT 1000",
            LineWarnings::standing,
            firm.value(),
            of.value(),
            numbers.toArray(String[]::new));
  }

  private static InvoicesTwice.Standing standing(ResultSet row) throws SQLException {
    return new InvoicesTwice.Standing(
        new InvoicesTwice.Known(
            LineKind.valueOf(row.getString(1)),
            row.getString(2),
            Objects.requireNonNullElse(row.getString(3), "")),
        "line %d of the return of %s (%s)"
            .formatted(row.getInt(6), row.getString(5), row.getString(4)));
  }
}
