package pk.itregistry.plumbing.document;

/**
 * What a document consists of, known by its SHA-256.
 *
 * @param sha256 in hex
 */
public record Content(String sha256, ContentForm form, long length) {}
