package pk.itregistry.registry.inspection.photo;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import pk.itregistry.kernel.identity.InspectionId;
import pk.itregistry.kernel.identity.PersonId;
import pk.itregistry.kernel.problem.Refused;
import pk.itregistry.plumbing.document.Content;
import pk.itregistry.plumbing.document.Documents;
import pk.itregistry.plumbing.http.Upload;
import pk.itregistry.plumbing.time.BusinessClock;
import pk.itregistry.registry.InspectionProblem.TooManyPhotos;
import pk.itregistry.registry.inspection.InspectionFile;

/** Puts a photograph into an inspection that its inspector is to report on. */
@ApplicationScoped
class AddPhoto {
  private final InspectionFile file;
  private final Photos photos;
  private final ReportedPhotos reported;
  private final Documents contents;
  private final BusinessClock clock;

  AddPhoto(
      InspectionFile file,
      Photos photos,
      ReportedPhotos reported,
      Documents contents,
      BusinessClock clock) {
    this.file = file;
    this.photos = photos;
    this.reported = reported;
    this.contents = contents;
    this.clock = clock;
  }

  /** Puts the content away, unless it is known by then that it cannot be added. */
  Content ready(InspectionId inspection, PersonId inspector, Upload upload) {
    QuarkusTransaction.requiringNew().run(() -> refuse(inspection, inspector));
    return contents.keep(upload);
  }

  Photo perform(InspectionId inspection, Content content, PersonId inspector) {
    refuse(inspection, inspector);
    Photo photo = new Photo(inspection, content, inspector, clock.instant());
    photos.persist(photo);
    contents.refer(photo.id().value(), content);
    return photo;
  }

  private void refuse(InspectionId inspection, PersonId inspector) {
    file.holdReportable(inspection, inspector);
    if (reported.of(inspection).size() >= ReportedPhotos.MOST) {
      throw new Refused(new TooManyPhotos(ReportedPhotos.MOST));
    }
  }
}
