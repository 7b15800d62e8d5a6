package pk.itregistry.registry.inspection.photo;

import jakarta.enterprise.context.ApplicationScoped;
import pk.itregistry.kernel.identity.PersonId;
import pk.itregistry.plumbing.document.Documents;
import pk.itregistry.plumbing.time.BusinessClock;
import pk.itregistry.registry.inspection.InspectionFile;

/** Takes a photograph out of an inspection that its inspector is to report on. */
@ApplicationScoped
class RemovePhoto {
  private final InspectionFile file;
  private final Documents contents;
  private final BusinessClock clock;

  RemovePhoto(InspectionFile file, Documents contents, BusinessClock clock) {
    this.file = file;
    this.contents = contents;
    this.clock = clock;
  }

  void perform(Photo photo, PersonId inspector) {
    file.holdReportable(photo.inspection(), inspector);
    photo.remove(clock.instant());
    contents.release(photo.id().value());
  }
}
