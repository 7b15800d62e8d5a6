package pk.itregistry.registry.application.document;

import jakarta.enterprise.context.ApplicationScoped;
import pk.itregistry.kernel.identity.Actor;
import pk.itregistry.plumbing.document.Documents;
import pk.itregistry.plumbing.time.BusinessClock;
import pk.itregistry.registry.application.ApplicationFile;

/**
 * Takes a document out of an application. What the office may have seen, and decided on, it keeps;
 * of what came since nothing but the note that the document was there. So nobody fills the shelves:
 * only what counted when the application was handed in is kept.
 */
@ApplicationScoped
class RemoveDocument {
  private final ApplicationFile file;
  private final Documents contents;
  private final BusinessClock clock;

  RemoveDocument(ApplicationFile file, Documents contents, BusinessClock clock) {
    this.file = file;
    this.contents = contents;
    this.clock = clock;
  }

  void perform(Document document, Actor by) {
    int handedIn = file.holdOpen(document.application());
    document.remove(by, clock.instant());
    if (!document.seenBy(handedIn)) {
      contents.release(document.id().value());
    }
  }
}
