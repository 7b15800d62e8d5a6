package pk.itregistry.registry.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import pk.itregistry.kernel.identity.Actor;
import pk.itregistry.kernel.identity.BranchId;
import pk.itregistry.kernel.identity.FirmId;
import pk.itregistry.plumbing.time.BusinessClock;
import pk.itregistry.registry.branch.ProvisionalBranch;
import pk.itregistry.registry.certificate.ProvisionalCertificates;
import pk.itregistry.registry.firm.ProvisionalFirm;
import pk.itregistry.registry.notice.NoticeKind;
import pk.itregistry.registry.notice.WriteToFirm;

/**
 * What an inspection, or that there was none, means for the place: for a firm's own it decides on
 * the registration, for a branch's on the branch alone. Either way the firm is written to.
 */
@ApplicationScoped
class ProvisionalPlaces {
  private final ProvisionalFirm firms;
  private final ProvisionalCertificates certificates;
  private final ProvisionalBranch branches;
  private final WriteToFirm letters;
  private final BusinessClock clock;

  ProvisionalPlaces(
      ProvisionalFirm firms,
      ProvisionalCertificates certificates,
      ProvisionalBranch branches,
      WriteToFirm letters,
      BusinessClock clock) {
    this.firms = firms;
    this.certificates = certificates;
    this.branches = branches;
    this.letters = letters;
    this.clock = clock;
  }

  /** A branch as what is inspected. */
  InspectedPlace of(BranchId branch) {
    return new InspectedPlace(branches.firmOf(branch), branch);
  }

  /**
   * Holds the place until the transaction ends; refuses one that is not provisional.
   *
   * @return since when it is
   */
  LocalDate hold(InspectedPlace place) {
    @Nullable BranchId branch = place.branch();
    return branch == null ? firms.hold(place.firm()) : branches.hold(branch);
  }

  /** Has its letter end between these days; on the last of them where it does not. */
  void keepLetter(InspectedPlace place, LocalDate earliest, LocalDate latest) {
    @Nullable BranchId branch = place.branch();
    if (branch == null) {
      certificates.keepBetween(place.firm(), earliest, latest);
    } else {
      branches.keepLetter(branch, earliest, latest);
    }
  }

  /** It was found in order. */
  void pass(InspectedPlace place, LocalDate provisionalSince, int lostDays, Actor by) {
    FirmId firm = place.firm();
    @Nullable BranchId branch = place.branch();
    if (branch == null) {
      firms.pass(firm, by);
      certificates.confirm(firm, provisionalSince, lostDays);
    } else {
      branches.pass(branch);
    }
    write(place, NoticeKind.INSPECTION_PASSED, NoticeKind.BRANCH_INSPECTION_PASSED, clock.today());
  }

  /** It was not found in order. */
  void fail(InspectedPlace place, ReportRequest found, Actor by) {
    @Nullable BranchId branch = place.branch();
    if (branch == null) {
      String citation = Objects.requireNonNull(found.citation());
      firms.fail(place.firm(), summary(found), citation, by);
    } else {
      branches.fail(branch);
    }
    write(place, NoticeKind.INSPECTION_FAILED, NoticeKind.BRANCH_INSPECTION_FAILED, clock.today());
  }

  // The firm's version keeps the beginning; the whole stands in the report.
  private static String summary(ReportRequest found) {
    String findings = found.findings();
    return findings.length() <= 1000 ? findings : findings.substring(0, 999) + "…";
  }

  /** Its days have passed without an inspection. */
  void lapse(InspectedPlace place) {
    @Nullable BranchId branch = place.branch();
    if (branch == null) {
      firms.lapse(place.firm());
    } else {
      branches.lapse(branch);
    }
    write(place, NoticeKind.PROVISIONAL_LAPSED, NoticeKind.BRANCH_LAPSED, clock.today());
  }

  /** An inspector comes on that day. */
  void tellAppointed(InspectedPlace place, LocalDate day) {
    write(place, NoticeKind.INSPECTION_APPOINTED, NoticeKind.BRANCH_INSPECTION_APPOINTED, day);
  }

  /** An inspector came, and found nobody. */
  void tellMissed(InspectedPlace place) {
    write(place, NoticeKind.INSPECTION_MISSED, NoticeKind.BRANCH_INSPECTION_MISSED, clock.today());
  }

  private void write(InspectedPlace place, NoticeKind ofFirm, NoticeKind ofBranch, LocalDate day) {
    @Nullable BranchId branch = place.branch();
    if (branch == null) {
      letters.of(ofFirm, place.firm(), day);
    } else {
      letters.of(ofBranch, place.firm(), branch.toString(), day);
    }
  }
}
