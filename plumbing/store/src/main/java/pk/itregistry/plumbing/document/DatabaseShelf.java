package pk.itregistry.plumbing.document;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import pk.itregistry.plumbing.database.Database;
import pk.itregistry.plumbing.wire.Staged;

/** In the service's own database, in parts. */
@ApplicationScoped
class DatabaseShelf implements Shelf {
  private final Database database;

  DatabaseShelf(Database database) {
    this.database = database;
  }

  @Override
  public Name name() {
    return Name.DATABASE;
  }

  // Each part by itself, so that no statement and no transaction is long.
  @Override
  public void write(UUID place, Staged content) {
    for (long at = 0; at < content.length(); at += PART) {
      database.change(
          "INSERT INTO content_part (place, position, bytes) VALUES (?, ?, ?)",
          place,
          (int) (at / PART),
          content.part(at, PART));
    }
  }

  @Override
  public byte[] part(UUID place, long from) {
    return database
        .row(
            "SELECT bytes FROM content_part WHERE place = ? AND position = ?",
            row -> row.getBytes(1),
            place,
            (int) (from / PART))
        .orElseThrow(() -> new IllegalStateException("a part of " + place + " is missing"));
  }

  @Override
  public void clear(UUID place) {
    database.isTrue("SELECT clear_content_parts(?)", place);
  }
}
