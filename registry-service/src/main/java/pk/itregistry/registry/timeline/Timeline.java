package pk.itregistry.registry.timeline;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import pk.itregistry.kernel.form.Text;
import pk.itregistry.kernel.identity.ApplicationId;
import pk.itregistry.kernel.identity.PersonId;
import pk.itregistry.plumbing.database.Database;
import pk.itregistry.plumbing.time.BusinessClock;

/** Writes down what happened to an application, and tells it. */
@ApplicationScoped
public class Timeline {
  private static final int MOST_TOLD = 500;

  private final Database database;
  private final BusinessClock clock;

  Timeline(Database database, BusinessClock clock) {
    this.database = database;
    this.clock = clock;
  }

  /**
   * Something that happened.
   *
   * @param by in which role somebody did it
   * @param person who it was; told to officers only
   * @param name what officers call them
   * @param words what they said to it
   */
  @Schema(name = "ApplicationTimelineEntry")
  public record Entry(
      Instant at,
      LocalDate day,
      @Text(most = 40) String what,
      @Text(most = 20) String by,
      @Nullable PersonId person,
      @Text(most = 100) @Nullable String name,
      @Text(most = 2000) @Nullable String words) {}

  /** Adds what an officer did that is the offices' own, in the running transaction. */
  public void addInner(
      ApplicationId application, String act, String role, PersonId who, @Nullable String words) {
    add(application, new Notes.Note(act, role, who, true, words));
  }

  void add(ApplicationId application, Notes.Note note) {
    @Nullable String person = note.who() == null ? null : note.who().value();
    Instant now = clock.instant();
    database.later(
        "INSERT INTO application_act (application, act, by_role, person, office, inner_act, words,"
            + " at, day) VALUES (?, ?, ?, ?, CASE WHEN ? IN ('registrar', 'head')"
            + " THEN (SELECT o.office FROM officer o WHERE o.person = ?) END, ?, ?, ?, ?)",
        application.value(),
        note.act(),
        note.role(),
        person,
        note.role(),
        person,
        note.inner(),
        note.words(),
        now,
        clock.today());
  }

  /** What happened to an application, oldest first, as officers or as its applicant may see it. */
  public List<Entry> of(ApplicationId application, boolean asOfficer) {
    return database.rows(
        "SELECT a.at, a.day, a.act, a.by_role, a.person, o.name, a.words FROM application_act a"
            + " LEFT JOIN officer o ON o.person = a.person"
            + " WHERE a.application = ? AND (? OR NOT a.inner_act) ORDER BY a.id LIMIT ?",
        row ->
            new Entry(
                Objects.requireNonNull(Database.instant(row, "at")),
                row.getObject(2, LocalDate.class),
                row.getString(3),
                row.getString(4),
                asOfficer && row.getString(5) != null ? new PersonId(row.getString(5)) : null,
                asOfficer ? row.getString(6) : null,
                asOfficer ? row.getString(7) : null),
        application.value(),
        asOfficer,
        MOST_TOLD);
  }
}
