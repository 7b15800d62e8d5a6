package pk.itregistry.kernel.problem;

/**
 * One thing wrong with a request.
 *
 * @param pointer where, as a JSON Pointer (RFC 6901) into the body, or a parameter's or header's
 *     name
 * @param code stable and machine-readable, such as malformed-ntn
 * @param detail what would be right
 */
public record Fault(String pointer, String code, String detail) {}
