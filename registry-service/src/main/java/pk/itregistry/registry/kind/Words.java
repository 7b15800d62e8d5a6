package pk.itregistry.registry.kind;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import pk.itregistry.kernel.form.Text;

/** What people read, in English and in Urdu. */
@Schema(name = "Words")
public record Words(@Text(most = 300) String en, @Text(most = 300) String ur) {}
