package pk.itregistry.registry.application.document;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.UUID;
import pk.itregistry.kernel.identity.DocumentId;
import pk.itregistry.kernel.problem.CommonProblem.NotFound;
import pk.itregistry.kernel.problem.Refused;

@ApplicationScoped
class ApplicationDocuments implements PanacheRepositoryBase<Document, UUID> {
  Document locked(DocumentId id) {
    return findByIdOptional(id.value(), LockModeType.PESSIMISTIC_WRITE)
        .orElseThrow(() -> new Refused(new NotFound("document")));
  }
}
