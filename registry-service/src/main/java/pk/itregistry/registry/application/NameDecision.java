package pk.itregistry.registry.application;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a registrar decided on two names that are near each other. */
@Schema(name = "NameDecision")
enum NameDecision {
  /** Two firms, and both can bear their name. */
  NOT_A_DUPLICATE,
  /** The same firm: the application ends, and its applicant is pointed to the firm. */
  MERGE
}
