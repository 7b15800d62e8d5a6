package pk.itregistry.registry.firm;

import jakarta.enterprise.context.ApplicationScoped;
import pk.itregistry.kernel.identity.FirmId;
import pk.itregistry.kernel.problem.CommonProblem.NotFound;
import pk.itregistry.kernel.problem.Refused;
import pk.itregistry.plumbing.access.Call;
import pk.itregistry.plumbing.access.Gatekeeper;
import pk.itregistry.plumbing.write.Things;

/** Measures from another day on the write path: for registrars, never of a firm of their own. */
@ApplicationScoped
class DatedMeasureThings implements Things<DatedMeasureId, DatedMeasure, DatedMeasureView> {
  private final DatedMeasures measures;
  private final DatedMeasureDirectory directory;
  private final Gatekeeper gatekeeper;
  private final Call call;

  DatedMeasureThings(
      DatedMeasures measures, DatedMeasureDirectory directory, Gatekeeper gatekeeper, Call call) {
    this.measures = measures;
    this.directory = directory;
    this.gatekeeper = gatekeeper;
    this.call = call;
  }

  @Override
  public void admit(DatedMeasureId id) {
    admit(view(id).firmId());
  }

  /** Lets a registrar to a firm; nobody decides on one of their own. */
  void admit(FirmId firm) {
    gatekeeper.admit(firm, "firm");
  }

  @Override
  public DatedMeasure locked(DatedMeasureId id) {
    return measures.locked(id);
  }

  @Override
  public DatedMeasureView view(DatedMeasureId id) {
    return directory
        .view(id, call.actor())
        .orElseThrow(() -> new Refused(new NotFound("dated measure")));
  }

  @Override
  public DatedMeasureId idOf(DatedMeasure measure) {
    return measure.id();
  }

  @Override
  public String pathOf(DatedMeasureId id) {
    return "/registry/v1/dated-measures/" + id;
  }
}
