package pk.itregistry.plumbing.document;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.util.HexFormat;
import java.util.UUID;
import pk.itregistry.kernel.problem.CommonProblem.NotFound;
import pk.itregistry.kernel.problem.Refused;
import pk.itregistry.plumbing.database.Database;
import pk.itregistry.plumbing.http.Upload;

/**
 * The documents of a service. A content is kept once, however often it is sent, and as long as
 * something refers to it. It is put away before the act that refers to it, outside of any
 * transaction: what is never referred to, because the act was refused or the process died, goes by
 * itself.
 */
@ApplicationScoped
public class Documents {
  private final Database database;
  private final Instance<Shelf> shelves;
  private final DocumentSettings settings;

  Documents(Database database, @Any Instance<Shelf> shelves, DocumentSettings settings) {
    this.database = database;
    this.shelves = shelves;
    this.settings = settings;
  }

  /**
   * Looks into what was sent and keeps it. Refuses with 422 what is not what it says, is damaged,
   * protected or active. Not to be called in a transaction.
   */
  public Content keep(Upload upload) {
    ContentForm form = upload.content().look(bytes -> ContentCheck.of(bytes, upload.mediaType()));
    Content content = new Content(upload.content().sha256(), form, upload.content().length());
    if (!isKept(content)) {
      put(content, upload);
    }
    return content;
  }

  // The time is noted anew: what is about to be referred to is not swept away in between.
  private boolean isKept(Content content) {
    return database.change(
            "UPDATE stored_content SET touched_at = now() WHERE sha256 = ?",
            (Object) bytes(content.sha256()))
        > 0;
  }

  private void put(Content content, Upload upload) {
    Shelf shelf = shelf(settings.shelf());
    UUID place = UUID.randomUUID();
    database.change(
        "INSERT INTO content_to_clear (place, shelf) VALUES (?, ?)", place, shelf.name().name());
    shelf.write(place, upload.content());
    // Whoever put the same there a moment earlier was first; then this place is to be cleared.
    database.change(
        "WITH kept AS (INSERT INTO stored_content (sha256, form, length, shelf, place)"
            + " VALUES (?, ?, ?, ?, ?) ON CONFLICT (sha256) DO NOTHING RETURNING place)"
            + " DELETE FROM content_to_clear WHERE place IN (SELECT place FROM kept)",
        bytes(content.sha256()),
        content.form().name(),
        content.length(),
        shelf.name().name(),
        place);
  }

  /** Has a thing refer to a content that is kept, in the running transaction. */
  public void refer(UUID thing, Content content) {
    database.change(
        "INSERT INTO content_reference (thing, sha256) VALUES (?, ?)",
        thing,
        bytes(content.sha256()));
  }

  /** Has a thing refer to nothing any more, in the running transaction. */
  public void release(UUID thing) {
    database.change(
        "WITH gone AS (DELETE FROM content_reference WHERE thing = ? RETURNING sha256)"
            + " UPDATE stored_content SET touched_at = now()"
            + " WHERE sha256 IN (SELECT sha256 FROM gone)",
        thing);
  }

  private record Place(Shelf.Name shelf, UUID place, long length) {}

  /**
   * What a thing refers to, part after part as it is asked for: no thread waits for a slow reader.
   */
  public Multi<byte[]> contentOf(UUID thing) {
    Place kept =
        database
            .row(
                "SELECT c.shelf, c.place, c.length FROM content_reference r"
                    + " JOIN stored_content c ON c.sha256 = r.sha256 WHERE r.thing = ?",
                row ->
                    new Place(
                        Shelf.Name.valueOf(row.getString(1)),
                        row.getObject(2, UUID.class),
                        row.getLong(3)),
                thing)
            .orElseThrow(() -> new Refused(new NotFound("content")));
    Shelf shelf = shelf(kept.shelf());
    int parts = (int) ((kept.length() + Shelf.PART - 1) / Shelf.PART);
    return Multi.createFrom()
        .range(0, parts)
        .onItem()
        .transformToUniAndConcatenate(part ->
            Uni.createFrom()
                .item(() -> shelf.part(kept.place(), (long) part * Shelf.PART))
                .runSubscriptionOn(Infrastructure.getDefaultWorkerPool()));
  }

  /** The shelf of that name. */
  Shelf shelf(Shelf.Name name) {
    return shelves.stream()
        .filter(shelf -> shelf.name() == name)
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("there is no shelf " + name));
  }

  private static byte[] bytes(String sha256) {
    return HexFormat.of().parseHex(sha256);
  }
}
