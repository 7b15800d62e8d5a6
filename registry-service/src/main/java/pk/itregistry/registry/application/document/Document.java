package pk.itregistry.registry.application.document;

import static pk.itregistry.kernel.lifecycle.Lifecycle.step;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import pk.itregistry.kernel.identity.Actor;
import pk.itregistry.kernel.identity.ApplicationId;
import pk.itregistry.kernel.identity.DocumentId;
import pk.itregistry.kernel.lifecycle.Lifecycle;
import pk.itregistry.plumbing.document.Content;
import pk.itregistry.plumbing.document.ContentForm;
import pk.itregistry.plumbing.http.Versioned;
import pk.itregistry.registry.application.document.AttachDocument.Attachment;
import pk.itregistry.registry.kind.DocumentKind;

/** A document in an application. That it was there stays known when it has been taken out. */
@Entity
@Table(name = "application_document")
class Document implements Versioned {
  static final Lifecycle<State, Act> LIFE =
      Lifecycle.of(
          "document", State.ATTACHED, step(State.ATTACHED, Act.REMOVE, State.REMOVED, "applicant"));

  /** Where a document stands. */
  @Schema(name = "DocumentState")
  enum State {
    ATTACHED,
    REMOVED
  }

  /** What can happen to it. */
  @Schema(name = "DocumentAct")
  enum Act {
    REMOVE
  }

  @Id private UUID id;
  @Version private long version;

  @Column(updatable = false)
  private UUID application;

  @Enumerated(EnumType.STRING)
  private State state = LIFE.first();

  @Column(updatable = false)
  @Enumerated(EnumType.STRING)
  private DocumentKind kind;

  @Column(updatable = false)
  private String fileName;

  @Column(updatable = false)
  @Enumerated(EnumType.STRING)
  private ContentForm form;

  @Column(updatable = false)
  private long length;

  @Column(updatable = false)
  private String sha256;

  @Column(updatable = false)
  private int cameAfter;

  @Column(updatable = false)
  private Instant attachedAt;

  @Column(updatable = false)
  private String attachedBy;

  @SuppressWarnings("UnusedVariable") // for whoever looks into the rows
  private @Nullable Instant removedAt;

  @SuppressWarnings("UnusedVariable") // for whoever looks into the rows
  private @Nullable String removedBy;

  @SuppressWarnings("NullAway.Init") // filled by the database
  protected Document() {}

  /**
   * As it comes.
   *
   * @param handedIn how often the office has had the application in hand before
   */
  Document(ApplicationId application, int handedIn, Attachment attached, Actor by, Instant now) {
    Content content = attached.content();
    this.id = DocumentId.fresh().value();
    this.application = application.value();
    this.cameAfter = handedIn;
    this.kind = attached.kind();
    this.fileName = attached.name().value();
    this.form = content.form();
    this.length = content.length();
    this.sha256 = content.sha256();
    this.attachedBy = by.id();
    this.attachedAt = now;
  }

  void remove(Actor by, Instant now) {
    state = LIFE.next(state, Act.REMOVE);
    removedBy = by.id();
    removedAt = now;
  }

  /** Whether the office has had it in hand, now that it was given the application so often. */
  boolean seenBy(int handedIn) {
    return cameAfter < handedIn;
  }

  DocumentId id() {
    return new DocumentId(id);
  }

  ApplicationId application() {
    return new ApplicationId(application);
  }

  State state() {
    return state;
  }

  @Override
  public long version() {
    return version;
  }
}
