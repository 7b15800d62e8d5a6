package pk.itregistry.registry.inspection;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import pk.itregistry.kernel.form.Lengths;
import pk.itregistry.kernel.form.Text;
import pk.itregistry.kernel.identity.BranchId;
import pk.itregistry.kernel.identity.FirmId;
import pk.itregistry.kernel.identity.InspectionId;
import pk.itregistry.kernel.identity.PersonId;
import pk.itregistry.kernel.identity.PhotoId;
import pk.itregistry.kernel.place.Province;
import pk.itregistry.plumbing.http.Versioned;
import pk.itregistry.registry.inspection.InspectionLife.Act;
import pk.itregistry.registry.inspection.InspectionLife.State;

/**
 * An inspection as the firm and the officers see it.
 *
 * @param branch missing where it is the place that the firm was registered with
 * @param readyFrom since when the firm is ready, as it said last
 * @param appointment the day on which the inspector comes
 * @param overdue whether that day is past, and nobody has reported
 * @param lostDays the days that the inspectorate has lost by it: they do not count
 * @param held who has it in hand, for officers
 * @param words why the firm put it off or the inspector comes on another day, or what the inspector
 *     saw where nobody was
 * @param visits what became of each visit that was appointed, oldest first
 * @param report what was found, once it is reported
 * @param provisional how the place's ninety days stand, while it is provisional
 * @param allowedActs what the caller may do next
 */
@Schema(name = "Inspection")
record InspectionView(
    InspectionId id,
    long version,
    FirmId firmId,
    @Text(most = Lengths.FIRM_NAME) String firmName,
    @Nullable Branch branch,
    @Nullable Place place,
    State state,
    LocalDate stateSince,
    LocalDate requestedOn,
    LocalDate readyFrom,
    @Nullable LocalDate appointment,
    boolean overdue,
    int lostDays,
    @Nullable Holder held,
    @Text(most = 1000) @Nullable String words,
    List<Visit> visits,
    @Nullable Report report,
    @Nullable Clock provisional,
    Set<Act> allowedActs)
    implements Versioned {

  /** The branch whose place it is. */
  @Schema(name = "InspectedBranch")
  record Branch(BranchId id, @Text(most = 100) String name) {}

  /** Where the inspector goes. */
  @Schema(name = "InspectedPlace")
  record Place(
      @Text(most = 200) @Nullable String line,
      @Text(most = 100) @Nullable String city,
      @Nullable Province province) {}

  /**
   * Who has an inspection in hand.
   *
   * @param name what other officers call them
   * @param lastDay the last day on which it is theirs, unless they appoint a later one
   */
  @Schema(name = "InspectionHolder")
  record Holder(PersonId by, @Text(most = 100) @Nullable String name, LocalDate lastDay) {}

  /**
   * A visit that was appointed, and what became of it.
   *
   * @param endedOn when that was known
   * @param words why, as whoever ended it said
   * @param lostDays how many days the inspectorate had lost by then
   * @param inspector who was to come, for officers
   * @param endedBy who ended it, for officers; nobody where time did
   */
  @Schema(name = "InspectionVisit")
  record Visit(
      LocalDate day,
      LocalDate appointedOn,
      PastVisit.End outcome,
      LocalDate endedOn,
      @Text(most = 1000) @Nullable String words,
      int lostDays,
      @Nullable PersonId inspector,
      @Nullable PersonId endedBy) {}

  /**
   * What was found.
   *
   * @param citation the rule that the place did not keep, where it failed
   * @param by who inspected, for officers
   */
  @Schema(name = "InspectionReport")
  record Report(
      LocalDate visitedOn,
      LocalDate reportedOn,
      @Text(most = 4000) String findings,
      @Text(most = 300) @Nullable String citation,
      @Nullable PersonId by,
      List<PhotoId> photos) {}

  /**
   * The days of a provisional registration, or of a provisional branch.
   *
   * @param from the day of the registration, or of the branch's opening
   * @param grantedDays how many days count until it is over
   * @param countedDays how many have counted
   * @param lostDays how many the inspectorate has lost: they do not count
   * @param lastDay the last day, unless more are lost
   * @param confirmed false while no published text says so
   */
  @Schema(name = "ProvisionalDays")
  record Clock(
      LocalDate from,
      int grantedDays,
      int countedDays,
      int lostDays,
      LocalDate lastDay,
      @Text(most = 300) String citation,
      boolean confirmed) {}

  /** An inspection in a list. */
  @Schema(name = "InspectionEntry")
  record Entry(
      InspectionId id,
      FirmId firmId,
      @Text(most = Lengths.FIRM_NAME) String firmName,
      @Nullable Branch branch,
      @Text(most = 100) @Nullable String city,
      @Nullable Province province,
      State state,
      LocalDate requestedOn,
      int days,
      LocalDate readyFrom,
      @Nullable LocalDate appointment,
      boolean overdue,
      @Nullable Holder held) {}

  /** Some inspections, oldest first. */
  @Schema(name = "Inspections")
  record Listed(List<Entry> items) {}

  /**
   * The inspections of one firm, oldest first.
   *
   * @param provisional how the ninety days of its own place stand, while its registration is
   *     provisional
   */
  @Schema(name = "InspectionsOfFirm")
  record OfFirm(List<Entry> items, @Nullable Clock provisional) {}
}
