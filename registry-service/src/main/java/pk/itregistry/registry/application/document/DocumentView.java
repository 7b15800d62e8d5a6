package pk.itregistry.registry.application.document;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import pk.itregistry.kernel.form.Text;
import pk.itregistry.kernel.identity.ApplicationId;
import pk.itregistry.kernel.identity.DocumentId;
import pk.itregistry.plumbing.http.Versioned;
import pk.itregistry.registry.kind.DocumentKind;

/**
 * A document of an application, without its content.
 *
 * @param mediaType as its content was found to be
 * @param length of the content, in bytes
 * @param sha256 of the content, in hex; the ETag of the content as well
 * @param removedAt when its applicant took it out
 */
@Schema(name = "Document")
record DocumentView(
    DocumentId id,
    long version,
    ApplicationId application,
    Document.State state,
    DocumentKind kind,
    FileName fileName,
    @Text(most = 40) String mediaType,
    long length,
    @Text(most = 64) String sha256,
    Instant attachedAt,
    @Nullable Instant removedAt)
    implements Versioned {

  /** A page of them. */
  @Schema(name = "Documents")
  record Listed(List<DocumentView> documents) {}
}
