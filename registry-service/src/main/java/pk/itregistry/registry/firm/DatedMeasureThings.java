package pk.itregistry.registry.firm;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import pk.itregistry.kernel.identity.FirmId;
import pk.itregistry.kernel.page.Cursor;
import pk.itregistry.kernel.page.Page;
import pk.itregistry.kernel.problem.CommonProblem.NotFound;
import pk.itregistry.kernel.problem.Refused;
import pk.itregistry.plumbing.access.Admission;
import pk.itregistry.plumbing.access.Call;
import pk.itregistry.plumbing.access.Gatekeeper;
import pk.itregistry.plumbing.write.Things;
import pk.itregistry.registry.firm.DatedMeasureLife.State;

/**
 * Measures from another day on the write path: for registrars. Of those of a firm of their own they
 * do not know, as nobody of a firm does before one is taken.
 */
@ApplicationScoped
class DatedMeasureThings implements Things<DatedMeasureId, DatedMeasure, DatedMeasureView> {
  private static final String WHAT = "dated measure";

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
    FirmId firm = directory.firmOf(id).orElseThrow(DatedMeasureThings::unknown);
    hide(firm);
    gatekeeper.admit(firm, WHAT);
  }

  private void hide(FirmId firm) {
    if (!gatekeeper.seesAsOfficer(firm)) {
      throw unknown();
    }
  }

  private static Refused unknown() {
    return new Refused(new NotFound(WHAT));
  }

  /** Those of one firm. */
  Page<DatedMeasureView> of(FirmId firm, @Nullable Cursor cursor, int most) {
    hide(firm);
    return directory.list(firm, null, offers(), cursor, most);
  }

  /** Those of all firms but the reader's own, in one state or in any: a page may have fewer. */
  Page<DatedMeasureView> queue(@Nullable State state, @Nullable Cursor cursor, int most) {
    Page<DatedMeasureView> page = directory.list(null, state, offers(), cursor, most);
    return new Page<>(
        page.items().stream().filter(it -> gatekeeper.seesAsOfficer(it.firmId())).toList(),
        page.next());
  }

  // What is shown is never of a firm of the reader's own.
  private DatedMeasureOffers offers() {
    return new DatedMeasureOffers(new Admission(call.caller(), Set.of()), call.actor().id());
  }

  @Override
  public DatedMeasure locked(DatedMeasureId id) {
    return measures.locked(id);
  }

  @Override
  public DatedMeasureView view(DatedMeasureId id) {
    return directory.view(id, offers()).orElseThrow(DatedMeasureThings::unknown);
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
