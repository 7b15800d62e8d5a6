package pk.itregistry.registry.application.document;

import jakarta.enterprise.context.ApplicationScoped;
import pk.itregistry.kernel.identity.ApplicationId;
import pk.itregistry.kernel.identity.DocumentId;
import pk.itregistry.kernel.problem.CommonProblem.NotFound;
import pk.itregistry.kernel.problem.Refused;
import pk.itregistry.plumbing.write.Things;
import pk.itregistry.registry.application.ApplicationFile;

/** Documents on the write path: for whoever may read the application that they lie in. */
@ApplicationScoped
class DocumentThings implements Things<DocumentThings.Named, Document, DocumentView> {
  private final ApplicationFile file;
  private final ApplicationDocuments documents;
  private final DocumentDirectory directory;

  DocumentThings(
      ApplicationFile file, ApplicationDocuments documents, DocumentDirectory directory) {
    this.file = file;
    this.documents = documents;
    this.directory = directory;
  }

  /** A document, as the path names it. */
  record Named(ApplicationId application, DocumentId document) {}

  @Override
  public void admit(Named id) {
    file.admit(id.application());
    view(id);
  }

  @Override
  public Document locked(Named id) {
    return documents.locked(id.document());
  }

  @Override
  public DocumentView view(Named id) {
    return directory
        .one(id.application(), id.document())
        .orElseThrow(() -> new Refused(new NotFound("document")));
  }

  @Override
  public Named idOf(Document document) {
    return new Named(document.application(), document.id());
  }

  @Override
  public String pathOf(Named id) {
    return "/registry/v1/applications/%s/documents/%s".formatted(id.application(), id.document());
  }
}
