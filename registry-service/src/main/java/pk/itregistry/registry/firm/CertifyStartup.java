package pk.itregistry.registry.firm;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import pk.itregistry.kernel.identity.Actor;
import pk.itregistry.kernel.identity.FirmId;
import pk.itregistry.plumbing.database.Database;
import pk.itregistry.plumbing.time.BusinessClock;

/** Certifies a firm of the register as a start-up. */
@ApplicationScoped
public class CertifyStartup {
  private static final Logger LOG = Logger.getLogger(CertifyStartup.class);

  private final Firms firms;
  private final CertifiedDays certificates;
  private final Database database;
  private final BusinessClock clock;

  CertifyStartup(Firms firms, CertifiedDays certificates, Database database, BusinessClock clock) {
    this.firms = firms;
    this.certificates = certificates;
    this.database = database;
    this.clock = clock;
  }

  /**
   * A firm that may be certified.
   *
   * @param certified as what it is certified already
   */
  public record Candidate(FirmKind kind, Standing standing, @Nullable CertifiedStartup certified) {}

  /** What the register says of a firm on a day; nothing where it knows of none. */
  public Optional<Candidate> candidate(FirmId firm, LocalDate day) {
    boolean certified = certificates.on(firm, day, CertifiedDays.NOW_KNOWN).isPresent();
    return database.row(
        "SELECT kind, state, startup FROM firm WHERE id = ?",
        row ->
            new Candidate(
                FirmKind.valueOf(row.getString(1)),
                Standing.of(row.getString(2), certified),
                CertifiedStartup.read(row.getString(3), day)),
        firm.value());
  }

  /**
   * From today on.
   *
   * @param demand refuses what keeps the firm from it, once no other act of it runs beside this one
   */
  public void perform(FirmId id, CertifiedStartup certified, Runnable demand, Actor by) {
    Firm firm = firms.locked(id);
    demand.run();
    firm.certifyAsStartup(
        certified, Measure.plain(RegistrationAct.CERTIFY_STARTUP.name(), by, clock.instant()));
    LOG.infof(
        "a start-up was certified: firm=%s tax years=%s to %s",
        id, certified.firstTaxYear(), certified.lastTaxYear());
  }
}
