package pk.itregistry.registry.change;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the bank that holds an account says of its title. */
@Schema(name = "AccountProof")
enum AccountProof {
  /** It is held under the firm's name. */
  FITS,
  /** It is held under another title, which a registrar reads and judges. */
  ANOTHER_TITLE,
  /** There is no such account. */
  UNKNOWN
}
