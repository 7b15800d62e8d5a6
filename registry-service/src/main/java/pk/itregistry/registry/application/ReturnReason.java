package pk.itregistry.registry.application;

import jakarta.persistence.Embeddable;

/**
 * Why an application came back.
 *
 * @param pointer the field, as a JSON Pointer (RFC 6901) into the application
 */
@Embeddable
record ReturnReason(String pointer, String reason) {}
