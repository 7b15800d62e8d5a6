package pk.itregistry.registry.application.document;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pk.itregistry.kernel.identity.ApplicationId;
import pk.itregistry.kernel.identity.DocumentId;
import pk.itregistry.kernel.page.Cursor;
import pk.itregistry.kernel.page.Page;
import pk.itregistry.plumbing.database.Database;
import pk.itregistry.plumbing.document.ContentForm;
import pk.itregistry.registry.kind.DocumentKind;

/** Reads of documents, without their contents. */
@ApplicationScoped
class DocumentDirectory {
  private static final String SELECT =
      "SELECT id, version, application, state, kind, file_name, form, length, sha256, attached_at,"
          + " removed_at FROM application_document";

  private final Database database;

  DocumentDirectory(Database database) {
    this.database = database;
  }

  Optional<DocumentView> one(ApplicationId application, DocumentId document) {
    return database.row(
        SELECT + " WHERE id = ? AND application = ?",
        DocumentDirectory::view,
        document.value(),
        application.value());
  }

  /** In the order in which they came, the removed ones among them. */
  Page<DocumentView> of(ApplicationId application, @Nullable Cursor cursor, int limit) {
    List<DocumentView> oneMore =
        database.rows(
            SELECT + " WHERE application = ? AND id > ? ORDER BY id LIMIT ?",
            DocumentDirectory::view,
            application.value(),
            Cursor.oldestFirst(cursor),
            limit + 1);
    return Page.of(oneMore, limit, view -> view.id().value());
  }

  /** How many are attached, and their bytes. */
  record Extent(long count, long bytes) {}

  Extent extent(ApplicationId application) {
    return database
        .row(
            "SELECT count(*), coalesce(sum(length), 0) FROM application_document"
                + " WHERE application = ? AND state = 'ATTACHED'",
            row -> new Extent(row.getLong(1), row.getLong(2)),
            application.value())
        .orElseThrow();
  }

  private static DocumentView view(ResultSet row) throws SQLException {
    ContentForm form = ContentForm.valueOf(row.getString("form"));
    return new DocumentView(
        new DocumentId(row.getObject("id", UUID.class)),
        row.getLong("version"),
        new ApplicationId(row.getObject("application", UUID.class)),
        Document.State.valueOf(row.getString("state")),
        DocumentKind.valueOf(row.getString("kind")),
        new FileName(row.getString("file_name")),
        form.mediaType(),
        row.getLong("length"),
        row.getString("sha256"),
        Objects.requireNonNull(Database.instant(row, "attached_at")),
        Database.instant(row, "removed_at"));
  }
}
