package pk.itregistry.registry.firm;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import pk.itregistry.kernel.identity.FirmId;
import pk.itregistry.kernel.identity.PersonId;
import pk.itregistry.kernel.problem.CommonProblem.NotFound;
import pk.itregistry.kernel.problem.Refused;
import pk.itregistry.plumbing.access.Admission;
import pk.itregistry.plumbing.access.Call;
import pk.itregistry.plumbing.access.Door;
import pk.itregistry.plumbing.access.Gatekeeper;
import pk.itregistry.plumbing.time.BusinessClock;
import pk.itregistry.plumbing.write.Things;

/** Firms on the write path. */
@ApplicationScoped
class FirmThings implements Things<FirmId, Firm, FirmView> {
  // To carry a history depends on another registration of the owner's: it is not on offer here, nor
  // is what other features do with a firm.
  private static final Map<RegistrationAct, Door> DOORS =
      Map.of(
          RegistrationAct.SUSPEND, Door.of(FirmResource.class, "suspendFirm"),
          RegistrationAct.REINSTATE, Door.of(FirmResource.class, "reinstateFirm"),
          RegistrationAct.CANCEL, Door.of(FirmResource.class, "cancelFirm"),
          RegistrationAct.CLOSE, Door.of(FirmResource.class, "closeFirm"),
          RegistrationAct.WITHDRAW_STARTUP, Door.of(FirmResource.class, "withdrawStartup"));

  private final Firms firms;
  private final FirmDirectory directory;
  private final Gatekeeper gatekeeper;
  private final Call call;
  private final BusinessClock clock;

  FirmThings(
      Firms firms, FirmDirectory directory, Gatekeeper gatekeeper, Call call, BusinessClock clock) {
    this.firms = firms;
    this.directory = directory;
    this.gatekeeper = gatekeeper;
    this.call = call;
    this.clock = clock;
  }

  @Override
  public void admit(FirmId firm) {
    gatekeeper.admit(firm, "firm");
  }

  @Override
  public Firm locked(FirmId firm) {
    return firms.locked(firm);
  }

  @Override
  public FirmView view(FirmId firm) {
    return directory
        .on(firm, clock.today(), CertifiedDays.NOW_KNOWN, state -> offered(firm, state))
        .orElseThrow(() -> new Refused(new NotFound("firm")));
  }

  private Set<RegistrationAct> offered(FirmId firm, RegistrationState state) {
    Admission admission = gatekeeper.admission(firm);
    return RegistrationLife.LIFE.actsFrom(state).stream()
        .filter(DOORS::containsKey)
        .filter(act -> admission.opens(Objects.requireNonNull(DOORS.get(act))))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Who acts: a person, as the door lets in. */
  PersonId person() {
    return call.person();
  }

  @Override
  public FirmId idOf(Firm firm) {
    return firm.id();
  }

  @Override
  public String pathOf(FirmId firm) {
    return "/registry/v1/firms/" + firm;
  }
}
