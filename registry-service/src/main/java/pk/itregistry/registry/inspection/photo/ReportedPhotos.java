package pk.itregistry.registry.inspection.photo;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import pk.itregistry.kernel.identity.InspectionId;
import pk.itregistry.kernel.identity.PhotoId;
import pk.itregistry.kernel.problem.Faults;
import pk.itregistry.plumbing.database.Database;
import pk.itregistry.plumbing.document.Documents;

/** What a report asks of the photographs: which there are, and that the others go. */
@ApplicationScoped
public class ReportedPhotos {
  /** So many photographs an inspection takes. */
  public static final int MOST = 40;

  private final Database database;
  private final Documents contents;

  ReportedPhotos(Database database, Documents contents) {
    this.database = database;
    this.contents = contents;
  }

  /** Those that are in an inspection, in the order in which they came. */
  public List<PhotoId> of(InspectionId inspection) {
    return database.rows(
        "SELECT id FROM inspection_photo WHERE inspection = ? AND removed_at IS NULL"
            + " ORDER BY id",
        row -> new PhotoId(row.getObject(1, UUID.class)),
        inspection.value());
  }

  /** Adds a fault for each that is none of the inspection's, and for what is named twice. */
  public void check(InspectionId inspection, List<PhotoId> named, Faults faults) {
    Set<PhotoId> known = new HashSet<>(of(inspection));
    for (int i = 0; i < named.size(); i++) {
      if (!known.remove(named.get(i))) {
        faults.add(
            "/photos/" + i,
            "rule-known-photo",
            "must be a photograph of this inspection, named once");
      }
    }
  }

  /** Deletes those that the report does not name; all, where there is none. */
  public void keepOnly(InspectionId inspection, List<PhotoId> named) {
    database.change(
        "DELETE FROM inspection_photo WHERE inspection = ? AND removed_at IS NOT NULL",
        inspection.value());
    of(inspection).stream()
        .filter(photo -> !named.contains(photo))
        .forEach(photo -> {
          database.change("DELETE FROM inspection_photo WHERE id = ?", photo.value());
          contents.release(photo.value());
        });
  }
}
