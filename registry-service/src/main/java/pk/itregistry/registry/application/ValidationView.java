package pk.itregistry.registry.application;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import pk.itregistry.registry.kind.Finding;

/**
 * What an application lacks.
 *
 * @param complete whether it can be handed in as it is
 * @param questionSet the version of its kind's questions that it was held against
 */
@Schema(name = "ApplicationValidation")
record ValidationView(boolean complete, int questionSet, List<Finding> findings) {}
