package pk.itregistry.registry.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import pk.itregistry.kernel.identity.PersonId;
import pk.itregistry.plumbing.time.BusinessClock;
import pk.itregistry.registry.inspection.photo.ReportedPhotos;

/** The firm takes its request back: its provisional days count again. */
@ApplicationScoped
class WithdrawInspection {
  private final ReportedPhotos photos;
  private final KeepInStep keepInStep;
  private final BusinessClock clock;

  WithdrawInspection(ReportedPhotos photos, KeepInStep keepInStep, BusinessClock clock) {
    this.photos = photos;
    this.keepInStep = keepInStep;
    this.clock = clock;
  }

  void perform(Inspection inspection, PersonId manager) {
    inspection.withdraw(manager, clock.today());
    photos.keepOnly(inspection.id(), List.of());
    keepInStep.perform(inspection.place());
  }
}
