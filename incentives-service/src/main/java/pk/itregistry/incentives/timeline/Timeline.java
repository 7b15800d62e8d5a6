package pk.itregistry.incentives.timeline;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import pk.itregistry.kernel.identity.Actor;
import pk.itregistry.kernel.identity.ClaimId;
import pk.itregistry.kernel.identity.FirmId;
import pk.itregistry.plumbing.database.Database;
import pk.itregistry.plumbing.time.BusinessClock;

/** Writes down what happened to a claim, and tells it. */
@ApplicationScoped
public class Timeline {
  private final Database database;
  private final BusinessClock clock;

  Timeline(Database database, BusinessClock clock) {
    this.database = database;
    this.clock = clock;
  }

  /** In which role somebody acted. */
  @Schema(name = "ActingRole")
  public enum By {
    FIRM,
    CLAIMS_OFFICER,
    CLAIMS_APPROVER,
    TREASURY_OFFICER,
    PAYING_BANK,
    SYSTEM;

    /** Of an act that a treasury officer and an approver may both do. */
    public static By treasuryOrApprover(Actor who) {
      return who.hasRole("treasury-officer") ? TREASURY_OFFICER : CLAIMS_APPROVER;
    }
  }

  /** The claim that something happened to. */
  public record Of(ClaimId claim, FirmId firm) {}

  /** Something that happened. The actor is told to officers only. */
  @Schema(name = "TimelineEntry")
  public record Entry(Instant at, String what, By by, @Nullable String actor, String words) {}

  /** Adds an entry in the running transaction. */
  void add(Of of, Notes.Note note) {
    database.later(
        "INSERT INTO timeline_entry (claim_id, firm_id, at, what, by_role, actor, words)"
            + " VALUES (?, ?, ?, ?, ?, ?, ?)",
        of.claim().value(),
        of.firm().value(),
        clock.instant(),
        note.what(),
        note.role().name(),
        note.by().id(),
        note.words().get());
  }

  Optional<FirmId> firmOf(ClaimId claim) {
    return database.row(
        "SELECT firm_id FROM timeline_entry WHERE claim_id = ? ORDER BY id LIMIT 1",
        row -> new FirmId(row.getObject(1, UUID.class)),
        claim.value());
  }

  /** When the claim was drafted. */
  public Optional<Instant> begun(ClaimId claim) {
    return database.row(
        "SELECT min(at) AS at FROM timeline_entry WHERE claim_id = ? HAVING count(*) > 0",
        row -> Objects.requireNonNull(Database.instant(row, "at")),
        claim.value());
  }

  /** Whether somebody has done something of this kind to the claim, in whatever role. */
  public boolean hasDone(ClaimId claim, Actor who, Set<String> what) {
    return database.isTrue(
        "SELECT EXISTS (SELECT 1 FROM timeline_entry"
            + " WHERE claim_id = ? AND actor = ? AND what = ANY (?))",
        claim.value(),
        who.id(),
        what.toArray(String[]::new));
  }

  List<Entry> of(ClaimId claim, boolean withActors) {
    return Breach.shownIn(written(claim, withActors), clock.instant());
  }

  private List<Entry> written(ClaimId claim, boolean withActors) {
    return database.rows(
        "SELECT at, what, by_role, actor, words FROM timeline_entry WHERE claim_id = ?"
            + " ORDER BY id LIMIT 500",
        row ->
            new Entry(
                Objects.requireNonNull(Database.instant(row, "at")),
                row.getString(2),
                By.valueOf(row.getString(3)),
                withActors ? row.getString(4) : null,
                row.getString(5)),
        claim.value());
  }
}
