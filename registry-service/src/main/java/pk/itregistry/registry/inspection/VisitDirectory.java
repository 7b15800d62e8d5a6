package pk.itregistry.registry.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import pk.itregistry.kernel.identity.InspectionId;
import pk.itregistry.kernel.identity.PersonId;
import pk.itregistry.plumbing.database.Database;

/** Reads what became of the visits of an inspection. */
@ApplicationScoped
class VisitDirectory {
  private final Database database;

  VisitDirectory(Database database) {
    this.database = database;
  }

  /** Those that are over, oldest first; who came or did not, officers read. */
  List<InspectionView.Visit> of(InspectionId inspection, boolean asOfficer) {
    return database.rows(
        "SELECT day, appointed_on, outcome, ended_on, words, lost_days, inspector, ended_by"
            + " FROM inspection_visit WHERE inspection = ? ORDER BY position",
        row -> visit(row, asOfficer),
        inspection.value());
  }

  private static InspectionView.Visit visit(ResultSet row, boolean asOfficer) throws SQLException {
    String endedBy = row.getString("ended_by");
    return new InspectionView.Visit(
        row.getObject("day", LocalDate.class),
        row.getObject("appointed_on", LocalDate.class),
        PastVisit.End.valueOf(row.getString("outcome")),
        row.getObject("ended_on", LocalDate.class),
        row.getString("words"),
        row.getInt("lost_days"),
        asOfficer ? new PersonId(row.getString("inspector")) : null,
        asOfficer && endedBy != null ? new PersonId(endedBy) : null);
  }
}
