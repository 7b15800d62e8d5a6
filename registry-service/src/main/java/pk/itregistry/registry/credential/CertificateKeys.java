package pk.itregistry.registry.credential;

import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What credentials and status lists are verified with. */
@Schema(description = "A JSON Web Key Set (RFC 7517).")
record CertificateKeys(List<Map<String, String>> keys) {}
