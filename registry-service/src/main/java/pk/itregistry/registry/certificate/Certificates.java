package pk.itregistry.registry.certificate;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import pk.itregistry.kernel.identity.BranchId;
import pk.itregistry.kernel.identity.FirmId;
import pk.itregistry.kernel.problem.Refused;
import pk.itregistry.kernel.time.DayRange;
import pk.itregistry.registry.CertificateProblem.CertificateNotOurs;

@ApplicationScoped
class Certificates implements PanacheRepositoryBase<Certificate, UUID> {

  /** The row of a number that holds now. */
  Certificate current(CertificateNumber number) {
    return find("number = ?1 and supersededAt is null", number.value())
        .firstResultOptional()
        .orElseThrow(() -> new Refused(new CertificateNotOurs(number.value())));
  }

  /**
   * The rows of a firm and its branches that hold now and have days from this one on, the earliest
   * first.
   */
  List<Certificate> endingAfter(FirmId firm, LocalDate day) {
    return list(
        "firmId = ?1 and supersededAt is null and validUntil > ?2 and validUntil > validFrom"
            + " order by validFrom",
        firm.value(),
        day);
  }

  /** The provisional one of a firm, as it holds now. */
  Optional<Certificate> provisional(FirmId firm) {
    return find(
            "firmId = ?1 and branchId is null and provisional and supersededAt is null",
            firm.value())
        .firstResultOptional();
  }

  /** The provisional one of a branch that was issued last, as it holds now. */
  Optional<Certificate> provisional(BranchId branch) {
    return find(
            "branchId = ?1 and provisional and supersededAt is null order by recordedAt desc",
            branch.value())
        .firstResultOptional();
  }

  /** The rows of a branch that hold now and have days from this one on. */
  List<Certificate> endingAfter(BranchId branch, LocalDate day) {
    return list(
        "branchId = ?1 and supersededAt is null and validUntil > ?2 and validUntil > validFrom",
        branch.value(),
        day);
  }

  /** A firm's own rows that hold now and have days from this one on, the earliest first. */
  List<Certificate> ownEndingAfter(FirmId firm, LocalDate day) {
    return list(
        "firmId = ?1 and branchId is null and supersededAt is null and validUntil > ?2"
            + " and validUntil > validFrom order by validFrom",
        firm.value(),
        day);
  }

  /** Other certificates of the same firm that have any of these days now. */
  List<Certificate> overlapping(Certificate beside, DayRange days) {
    return list(
        "firmId = ?1 and branchId is null and number <> ?2 and supersededAt is null"
            + " and validFrom < ?3 and validUntil > ?4 and validUntil > validFrom"
            + " order by validFrom",
        beside.firm().value(),
        beside.number(),
        days.until(),
        days.from());
  }

  /** What the last suspension of a firm left of its own, the earliest first. */
  List<Certificate> leftBySuspension(FirmId firm) {
    return list(
        "firmId = ?1 and branchId is null and cause = ?2 and supersededAt is null and recordedAt ="
            + " (select max(s.recordedAt) from Certificate s where s.firmId = ?1 and s.cause = ?2)"
            + " order by validFrom",
        firm.value(),
        Certificate.Cause.SUSPENSION);
  }

  /** Writes the row that ended before the one that goes on: both at once would overlap. */
  void goOn(Certificate goesOn) {
    flush();
    persistAndFlush(goesOn);
  }

  CertificateNumber nextNumber(int year) {
    return CertificateNumber.of(year, nextSerials(1).getFirst());
  }

  /** So many serials that no other certificate has. */
  List<Long> nextSerials(int count) {
    return getEntityManager()
        .unwrap(Session.class)
        .createNativeQuery(
            "SELECT nextval('certificate_serial') FROM generate_series(1, :count)", Long.class)
        .setParameter("count", count)
        .getResultList();
  }

  /** Firms' own, for copies: those of branches are told to nobody. */
  List<Certificate> after(UUID last, int limit) {
    return find("id > ?1 and branchId is null order by id", last).page(Page.ofSize(limit)).list();
  }
}
