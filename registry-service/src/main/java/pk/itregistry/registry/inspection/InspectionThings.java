package pk.itregistry.registry.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import pk.itregistry.kernel.identity.FirmId;
import pk.itregistry.kernel.identity.InspectionId;
import pk.itregistry.kernel.identity.PersonId;
import pk.itregistry.plumbing.access.Call;
import pk.itregistry.plumbing.access.Gatekeeper;
import pk.itregistry.plumbing.time.BusinessClock;
import pk.itregistry.plumbing.write.Things;
import pk.itregistry.registry.firm.HoldFirm;

/** Inspections on the write path: for who manages the firm, and for officers. */
@ApplicationScoped
class InspectionThings implements Things<InspectionId, Inspection, InspectionView> {
  private final Inspections inspections;
  private final InspectionDirectory directory;
  private final Impartiality impartiality;
  private final HoldFirm firms;
  private final Gatekeeper gatekeeper;
  private final Call call;
  private final BusinessClock clock;

  InspectionThings(
      Inspections inspections,
      InspectionDirectory directory,
      Impartiality impartiality,
      HoldFirm firms,
      Gatekeeper gatekeeper,
      Call call,
      BusinessClock clock) {
    this.inspections = inspections;
    this.directory = directory;
    this.impartiality = impartiality;
    this.firms = firms;
    this.gatekeeper = gatekeeper;
    this.call = call;
    this.clock = clock;
  }

  @Override
  public void admit(InspectionId id) {
    gatekeeper.admit(directory.firmOf(id), "inspection");
  }

  // The firm first, as whoever looks whether it has lapsed does.
  @Override
  public Inspection locked(InspectionId id) {
    firms.perform(directory.firmOf(id));
    return inspections.locked(id);
  }

  @Override
  public InspectionView view(InspectionId id) {
    FirmId of = directory.firmOf(id);
    return directory.view(
        id,
        clock.today(),
        gatekeeper.seesAsOfficer(of),
        (firm, state, holder, appointment) ->
            new InspectionOffers(
                    gatekeeper.admission(firm),
                    (holder == null || isCaller(holder)) && mayInspect(firm),
                    holder != null && isCaller(holder),
                    clock.today())
                .of(state, appointment));
  }

  private boolean isCaller(PersonId person) {
    return call.caller().person().filter(person::equals).isPresent();
  }

  private boolean mayInspect(FirmId firm) {
    return call.caller().hasRole("inspector")
        && call.caller().person().filter(person -> impartiality.isGiven(firm, person)).isPresent();
  }

  @Override
  public InspectionId idOf(Inspection inspection) {
    return inspection.id();
  }

  @Override
  public String pathOf(InspectionId id) {
    return "/registry/v1/inspections/" + id;
  }

  /** The person who acts. */
  PersonId person() {
    return call.person();
  }
}
