package pk.itregistry.registry.inspection.photo;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import pk.itregistry.kernel.form.Text;
import pk.itregistry.kernel.identity.InspectionId;
import pk.itregistry.kernel.identity.PhotoId;
import pk.itregistry.plumbing.http.Versioned;

/**
 * A photograph, without its content.
 *
 * @param mediaType as its content was found to be
 * @param length of the content, in bytes
 * @param sha256 of the content, in hex; the ETag of the content as well
 * @param removedAt when it was taken out; its content is gone
 */
@Schema(name = "InspectionPhoto")
record PhotoView(
    PhotoId id,
    long version,
    InspectionId inspection,
    @Text(most = 40) String mediaType,
    long length,
    @Text(most = 64) String sha256,
    Instant addedAt,
    @Nullable Instant removedAt)
    implements Versioned {

  /** Some of them. */
  @Schema(name = "InspectionPhotos")
  record Listed(List<PhotoView> photos) {}
}
