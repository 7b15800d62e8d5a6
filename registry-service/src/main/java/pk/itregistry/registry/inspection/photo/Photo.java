package pk.itregistry.registry.inspection.photo;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pk.itregistry.kernel.identity.InspectionId;
import pk.itregistry.kernel.identity.PersonId;
import pk.itregistry.kernel.identity.PhotoId;
import pk.itregistry.plumbing.document.Content;
import pk.itregistry.plumbing.document.ContentForm;
import pk.itregistry.plumbing.http.Versioned;

/** A photograph of an inspection. It can be taken out; one that no report names is deleted. */
@Entity
@Table(name = "inspection_photo")
class Photo implements Versioned {
  @Id private UUID id;
  @Version private long version;

  @Column(updatable = false)
  private UUID inspection;

  @Column(updatable = false)
  @Enumerated(EnumType.STRING)
  private ContentForm form;

  @Column(updatable = false)
  private long length;

  @Column(updatable = false)
  private String sha256;

  @Column(updatable = false)
  private PersonId takenBy;

  @Column(updatable = false)
  private Instant addedAt;

  private @Nullable Instant removedAt;

  @SuppressWarnings("NullAway.Init") // filled by the database
  protected Photo() {}

  Photo(InspectionId inspection, Content content, PersonId inspector, Instant now) {
    this.id = PhotoId.fresh().value();
    this.inspection = inspection.value();
    this.form = content.form();
    this.length = content.length();
    this.sha256 = content.sha256();
    this.takenBy = inspector;
    this.addedAt = now;
  }

  /** It was taken by mistake, or of what is none of the inspection's business. */
  void remove(Instant now) {
    if (removedAt == null) {
      removedAt = now;
    }
  }

  PhotoId id() {
    return new PhotoId(id);
  }

  InspectionId inspection() {
    return new InspectionId(inspection);
  }

  @Override
  public long version() {
    return version;
  }
}
