package pk.itregistry.registry.second;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import pk.itregistry.kernel.form.Text;

/** What another registrar thinks of an application, and why. */
@Schema(name = "SecondLookAnswer")
record AnswerRequest(SecondLook.Opinion opinion, @Text(most = 1000) String words) {}
