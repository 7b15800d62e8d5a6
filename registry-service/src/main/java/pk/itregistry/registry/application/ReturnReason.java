package pk.itregistry.registry.application;

import jakarta.persistence.Embeddable;
import pk.itregistry.kernel.form.Text;

/**
 * Why an application came back.
 *
 * @param pointer the field, as a JSON Pointer (RFC 6901) into the application
 */
@Embeddable
record ReturnReason(@Text(most = 40) String pointer, @Text(most = 500) String reason) {}
