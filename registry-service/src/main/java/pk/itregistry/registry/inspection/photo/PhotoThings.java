package pk.itregistry.registry.inspection.photo;

import jakarta.enterprise.context.ApplicationScoped;
import pk.itregistry.kernel.identity.InspectionId;
import pk.itregistry.kernel.identity.PhotoId;
import pk.itregistry.kernel.problem.CommonProblem.NotFound;
import pk.itregistry.kernel.problem.Refused;
import pk.itregistry.plumbing.write.Things;
import pk.itregistry.registry.inspection.InspectionFile;

/** Photographs on the write path: for whoever may read the inspection that they belong to. */
@ApplicationScoped
class PhotoThings implements Things<PhotoThings.Named, Photo, PhotoView> {
  private final InspectionFile file;
  private final Photos photos;
  private final PhotoDirectory directory;

  PhotoThings(InspectionFile file, Photos photos, PhotoDirectory directory) {
    this.file = file;
    this.photos = photos;
    this.directory = directory;
  }

  /** A photograph, as the path names it. */
  record Named(InspectionId inspection, PhotoId photo) {}

  @Override
  public void admit(Named id) {
    file.admit(id.inspection());
    view(id);
  }

  // The inspection first, as whoever reports on it does.
  @Override
  public Photo locked(Named id) {
    file.hold(id.inspection());
    return photos.locked(id.photo());
  }

  @Override
  public PhotoView view(Named id) {
    return directory
        .one(id.inspection(), id.photo())
        .orElseThrow(() -> new Refused(new NotFound("photo")));
  }

  @Override
  public Named idOf(Photo photo) {
    return new Named(photo.inspection(), photo.id());
  }

  @Override
  public String pathOf(Named id) {
    return "/registry/v1/inspections/%s/photos/%s".formatted(id.inspection(), id.photo());
  }
}
