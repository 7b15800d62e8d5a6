package pk.itregistry.registry.inspection.photo;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import pk.itregistry.kernel.identity.InspectionId;
import pk.itregistry.kernel.identity.PhotoId;
import pk.itregistry.plumbing.database.Database;
import pk.itregistry.plumbing.document.ContentForm;

/** Reads of photographs, without their contents. */
@ApplicationScoped
class PhotoDirectory {
  private static final String SELECT =
      "SELECT id, version, inspection, form, length, sha256, added_at,"
          + " removed_at FROM inspection_photo";

  private final Database database;

  PhotoDirectory(Database database) {
    this.database = database;
  }

  Optional<PhotoView> one(InspectionId inspection, PhotoId photo) {
    return database.row(
        SELECT + " WHERE id = ? AND inspection = ?",
        PhotoDirectory::view,
        photo.value(),
        inspection.value());
  }

  /** Those that are there, in the order in which they came; there are never many. */
  List<PhotoView> of(InspectionId inspection) {
    return database.rows(
        SELECT + " WHERE inspection = ? AND removed_at IS NULL ORDER BY id",
        PhotoDirectory::view,
        inspection.value());
  }

  private static PhotoView view(ResultSet row) throws SQLException {
    return new PhotoView(
        new PhotoId(row.getObject("id", UUID.class)),
        row.getLong("version"),
        new InspectionId(row.getObject("inspection", UUID.class)),
        ContentForm.valueOf(row.getString("form")).mediaType(),
        row.getLong("length"),
        row.getString("sha256"),
        Objects.requireNonNull(Database.instant(row, "added_at")),
        Database.instant(row, "removed_at"));
  }
}
