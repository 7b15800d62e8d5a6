package pk.itregistry.registry.application.document;

import jakarta.enterprise.context.ApplicationScoped;
import pk.itregistry.kernel.identity.Actor;
import pk.itregistry.kernel.identity.ApplicationId;
import pk.itregistry.kernel.problem.Refused;
import pk.itregistry.plumbing.document.Content;
import pk.itregistry.plumbing.document.Documents;
import pk.itregistry.plumbing.http.Upload;
import pk.itregistry.plumbing.time.BusinessClock;
import pk.itregistry.registry.ApplicationProblem.TooManyDocuments;
import pk.itregistry.registry.application.ApplicationFile;
import pk.itregistry.registry.kind.DocumentKind;

/** Puts a document into an application that its applicant may change. */
@ApplicationScoped
class AttachDocument {
  static final int MOST = 40;
  static final long MOST_BYTES = 200L * 1024 * 1024;

  private final ApplicationFile file;
  private final ApplicationDocuments documents;
  private final DocumentDirectory directory;
  private final Documents contents;
  private final BusinessClock clock;

  AttachDocument(
      ApplicationFile file,
      ApplicationDocuments documents,
      DocumentDirectory directory,
      Documents contents,
      BusinessClock clock) {
    this.file = file;
    this.documents = documents;
    this.directory = directory;
    this.contents = contents;
    this.clock = clock;
  }

  /** What is attached, its content looked at and put away. */
  record Attachment(DocumentKind kind, FileName name, Content content) {}

  /** Puts the content away, unless it is known by then that it cannot be attached. */
  Content ready(ApplicationId application, Upload upload) {
    file.refuseUnlessOpen(application);
    refuseFull(application, upload.content().length());
    return contents.keep(upload);
  }

  Document perform(ApplicationId application, Attachment attachment, Actor by) {
    int handedIn = file.holdOpen(application);
    refuseFull(application, attachment.content().length());
    Document document = new Document(application, handedIn, attachment, by, clock.instant());
    documents.persist(document);
    contents.refer(document.id().value(), attachment.content());
    return document;
  }

  private void refuseFull(ApplicationId application, long more) {
    DocumentDirectory.Extent there = directory.extent(application);
    if (there.count() >= MOST || there.bytes() + more > MOST_BYTES) {
      throw new Refused(new TooManyDocuments(MOST, MOST_BYTES));
    }
  }
}
