package pk.itregistry.registry.firm;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import org.hibernate.exception.ConstraintViolationException;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import pk.itregistry.kernel.identity.Actor;
import pk.itregistry.kernel.identity.Cnic;
import pk.itregistry.kernel.identity.Cuin;
import pk.itregistry.kernel.identity.FirmId;
import pk.itregistry.kernel.identity.Iban;
import pk.itregistry.kernel.identity.Ntn;
import pk.itregistry.kernel.identity.PersonId;
import pk.itregistry.kernel.problem.Refused;
import pk.itregistry.kernel.time.TaxPeriod;
import pk.itregistry.plumbing.person.PersonKeys;
import pk.itregistry.plumbing.time.BusinessClock;
import pk.itregistry.registry.ApplicationProblem.DuplicateCnic;
import pk.itregistry.registry.ApplicationProblem.DuplicateCuin;
import pk.itregistry.registry.ApplicationProblem.DuplicateRegistration;

/** Enters a firm into the register. */
@ApplicationScoped
public class RegisterFirm {
  private static final Logger LOG = Logger.getLogger(RegisterFirm.class);

  private static final String ONE_LIVE = "firm_live_ntn";
  private static final String ONE_LIVE_CUIN = "firm_live_cuin";
  private static final String ONE_LIVE_CNIC = "firm_live_cnic";

  private final Firms firms;
  private final PersonKeys persons;
  private final BusinessClock clock;

  RegisterFirm(Firms firms, PersonKeys persons, BusinessClock clock) {
    this.firms = firms;
    this.persons = persons;
    this.clock = clock;
  }

  /**
   * The firm to be; its id is chosen by the application that it is born of.
   *
   * @param owner none only of a firm that an older register hands over
   */
  public record Command(
      FirmId firm,
      FirmKind kind,
      String name,
      @Nullable Ntn ntn,
      @Nullable Cnic cnic,
      @Nullable Cuin cuin,
      @Nullable PersonId owner,
      @Nullable Iban payoutIban,
      @Nullable TaxPeriod exportingSince,
      FirmAddress address,
      List<FirmParty> parties,
      Actor by) {}

  /**
   * Refuses a tax number, CNIC or CUIN with a live registration, also one that comes in between.
   */
  public void perform(Command command) {
    Ntn ntn = command.ntn();
    if (ntn != null && firms.hasLive(ntn)) {
      throw new Refused(new DuplicateRegistration(ntn));
    }
    Cnic cnic = command.cnic();
    if (cnic != null && firms.hasLive(cnic)) {
      throw new Refused(new DuplicateCnic(cnic.masked()));
    }
    Cuin cuin = command.cuin();
    if (cuin != null && firms.hasLive(cuin)) {
      throw new Refused(new DuplicateCuin(cuin));
    }
    @Nullable String personKey = cnic == null ? null : persons.of(cnic);
    Measure registered = Measure.plain("REGISTER", command.by(), clock.instant());
    Firm firm = new Firm(command, personKey, registered);
    persist(firm);
    LOG.infof("a firm was registered: firm=%s kind=%s", firm.id(), firm.kind());
  }

  // Two registrars may both have seen none: a unique index decides, and the second waits for it.
  private void persist(Firm firm) {
    try {
      firms.persistAndFlush(firm);
    } catch (ConstraintViolationException e) {
      if (ONE_LIVE.equals(e.getConstraintName())) {
        throw new Refused(new DuplicateRegistration(Objects.requireNonNull(firm.ntn())));
      }
      if (ONE_LIVE_CNIC.equals(e.getConstraintName())) {
        throw new Refused(new DuplicateCnic(Objects.requireNonNull(firm.cnic()).masked()));
      }
      if (ONE_LIVE_CUIN.equals(e.getConstraintName())) {
        throw new Refused(new DuplicateCuin(Objects.requireNonNull(firm.cuin())));
      }
      throw e;
    }
  }
}
