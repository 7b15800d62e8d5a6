package pk.itregistry.contracts.exports;

/**
 * Something in a certificate or a return that was accepted and still deserves a look: what does not
 * agree, and what was expected in its place.
 *
 * @param pointer to the field of the certificate or the return, a JSON Pointer
 * @param code such as WITHHELD_OFF_RATE
 * @param detail what was expected; when the bank confirmed it, that too
 * @param doubts whether what was withheld is in doubt because of it, until the bank confirms it
 */
public record StatedWarning(String pointer, String code, String detail, boolean doubts) {}
